import type { Reading } from '../index/reading';
import { trait } from '../index/traits';
import type { PhraseEntry } from '../lexicon/entry';
import type { Part, Pattern } from './pattern';
import { formsIn, type PhraseWord } from './phrase-word';

/** A phrase in a sentence: its words by place from 0, and for each of them the readings that it can have in it. */
export interface PhraseMatch {
  phrase: PhraseEntry;
  from: number;
  /** The last word. */
  to: number;
  readings: Reading[][];
}

/** Readings of a word of the text that are dearer than its cheapest by more are not meant: واحد من is not حَدَّ من. Of names, which are rare, all are. */
const widestInText = 3.5;

const isDefinite = ({ traits }: Reading) => (traits & (trait.article | trait.pronoun)) !== 0;
const hasArticle = ({ traits }: Reading) => (traits & trait.article) !== 0;
const isNoun = ({ traits }: Reading) => (traits & trait.noun) !== 0;
const isNominal = ({ traits }: Reading) => (traits & (trait.noun | trait.adjective)) !== 0;
const isVerb = ({ traits }: Reading) => (traits & trait.verb) !== 0;
const lettersBefore = ({ run }: Reading) => run.parts.map(({ form }) => form).join('');

/** Compares a phrase with the words of a sentence from a place on; `null` where they are not it. */
export function matchAt(pattern: Pattern, at: number, words: readonly PhraseWord[]): PhraseMatch | null {
  const { phrase, length } = pattern;
  if (at + length > words.length) return null;
  const found: Reading[][] = [];
  /** Whether the words that the phrase has without ال are made definite here: all are, or none, on either side of a preposition. */
  let made: boolean | null = null;
  for (let place = 0; place < length; place++) {
    const part = pattern.part(place);
    const { folded, readings: here } = words[at + place] as PhraseWord;
    if (part.form !== null) {
      if (place === 0 ? !formsIn(folded).includes(part.form) : folded !== part.form) return null;
      found.push([...here]);
      continue;
    }
    const isLast = place === length - 1;
    const limit = phrase.kind === 'name' ? Number.POSITIVE_INFINITY : (here[0]?.cost ?? 0) + widestInText;
    const fits = here.filter(
      (reading) =>
        reading.cost <= limit &&
        fitsPart(reading, part, { isFirst: place === 0, isLast, isSet: phrase.kind === 'idiom' }),
    );
    if (fits.length === 0) return null;
    if (!fits.some(isNominal)) made = null;
    else if (!part.readings.some(isDefinite)) {
      const isMade = fits.some(hasArticle) || (place === 0 && fits.every(isDefinite));
      // مجلس النواب of مجلس نواب: the last noun makes the nouns before it definite.
      const closes = isLast && isMade && fits.some(isNoun);
      if (made !== null && made !== isMade && !closes) return null;
      made = isMade;
    }
    found.push(fits);
  }
  return { phrase, from: at, to: at + length - 1, readings: found };
}

interface Place {
  isFirst: boolean;
  isLast: boolean;
  /** Of a set expression, whose words stand as they are: no article or preposition comes to them. */
  isSet: boolean;
}

/** Before a verb whatever may stand before a verb: سيؤدي إلى is أدى إلى in the future. Before anything else only و or ف. */
function mayStandBefore(reading: Reading, letters: string): boolean {
  return isVerb(reading) || /^[وف]?$/.test(letters);
}

function fitsPart(reading: Reading, { readings }: Part, { isFirst, isLast, isSet }: Place): boolean {
  return readings.some((own) => {
    if (own.lexeme !== reading.lexeme) return false;
    const before = lettersBefore(reading);
    const needed = lettersBefore(own);
    if (isFirst ? !before.endsWith(needed) : before !== needed) return false;
    if (isSet && isFirst && !mayStandBefore(reading, before.slice(0, before.length - needed.length)))
      return false;
    if (isSet && (own.traits & trait.article) !== (reading.traits & trait.article)) return false;
    if (isDefinite(own) && !isDefinite(reading)) return false;
    if (own.pronoun) return reading.pronoun !== null;
    if (reading.pronoun === null) return true;
    return (isLast || (isFirst && !isSet && isNoun(reading))) && !isVerb(reading);
  });
}
