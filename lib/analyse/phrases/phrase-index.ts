import { foldLetters } from '../fold/fold-letters';
import type { Lexeme } from '../index/lexeme';
import type { Reading } from '../index/reading';
import { trait } from '../index/traits';
import type { PhraseEntry } from '../lexicon/entry';

/** A phrase in a sentence: its words by place from 0, and for each of them the readings that it can have in it. */
export interface PhraseMatch {
  phrase: PhraseEntry;
  from: number;
  /** The last word. */
  to: number;
  readings: Reading[][];
}

/** What a word of a phrase can be. */
interface Part {
  readings: readonly Reading[];
  /** Folded letters of a word that stands for its form alone. */
  form: string | null;
}

interface Pattern {
  phrase: PhraseEntry;
  parts: readonly Part[];
}

/** Readings of a phrase's own word that are dearer than its cheapest by more are not meant. */
const widest = 2.5;

const isDefinite = ({ traits }: Reading) => (traits & (trait.article | trait.pronoun)) !== 0;
const lettersBefore = ({ run }: Reading) => run.parts.map(({ form }) => form).join('');

/** Finds phrases of the lexicon in sentences, however their words are inflected there. */
export class PhraseIndex {
  private readonly byLexeme = new Map<Lexeme, Pattern[]>();
  private readonly byForm = new Map<string, Pattern[]>();

  constructor(phrases: readonly PhraseEntry[], read: (word: string) => readonly Reading[]) {
    for (const phrase of phrases) this.add(phrase, read);
    for (const patterns of [...this.byLexeme.values(), ...this.byForm.values()])
      patterns.sort((one, other) => other.parts.length - one.parts.length);
  }

  private add(phrase: PhraseEntry, read: (word: string) => readonly Reading[]): void {
    const parts = phrase.words.map((word): Part => {
      const isForm = word.startsWith('=');
      const own = isForm ? word.slice(1) : word;
      const all = read(own);
      const limit = (all[0]?.cost ?? 0) + widest;
      const readings = all.filter(({ cost, isGuess }) => cost <= limit && !isGuess);
      return { readings, form: isForm || readings.length === 0 ? foldLetters(own) : null };
    });
    const pattern = { phrase, parts };
    const [first] = parts;
    if (first?.form) push(this.byForm, first.form, pattern);
    else
      for (const lexeme of new Set(first?.readings.map((each) => each.lexeme)))
        push(this.byLexeme, lexeme, pattern);
  }

  /** The phrases of a sentence, by place, none over another: at each word the longest that begins there. */
  find(words: readonly string[], readings: readonly (readonly Reading[])[]): PhraseMatch[] {
    const matches: PhraseMatch[] = [];
    for (let at = 0; at < words.length; at++) {
      const match = this.longestAt(at, words, readings);
      if (!match) continue;
      matches.push(match);
      at = match.to;
    }
    return matches;
  }

  private longestAt(
    at: number,
    words: readonly string[],
    readings: readonly (readonly Reading[])[],
  ): PhraseMatch | null {
    let longest: PhraseMatch | null = null;
    let before: Lexeme | null = null;
    for (const { lexeme } of readings[at] ?? []) {
      if (lexeme !== before) longest = longerOf(this.byLexeme.get(lexeme), longest, at, words, readings);
      before = lexeme;
    }
    if (this.byForm.size === 0) return longest;
    return longerOf(this.byForm.get(foldLetters(words[at] ?? '')), longest, at, words, readings);
  }
}

/** The first of some patterns, the longest first, that matches and is longer than what was found. */
function longerOf(
  patterns: readonly Pattern[] | undefined,
  found: PhraseMatch | null,
  at: number,
  words: readonly string[],
  readings: readonly (readonly Reading[])[],
): PhraseMatch | null {
  for (const pattern of patterns ?? []) {
    if (found && pattern.parts.length <= found.readings.length) break;
    const match = matchAt(pattern, at, words, readings);
    if (match) return match;
  }
  return found;
}

function push<Key>(map: Map<Key, Pattern[]>, key: Key, pattern: Pattern): void {
  const known = map.get(key);
  if (known) known.push(pattern);
  else map.set(key, [pattern]);
}

function matchAt(
  { phrase, parts }: Pattern,
  at: number,
  words: readonly string[],
  readings: readonly (readonly Reading[])[],
): PhraseMatch | null {
  if (at + parts.length > words.length) return null;
  const found: Reading[][] = [];
  /** Whether the words that the phrase has without ال have it here: all do, or none. */
  let added: boolean | null = null;
  for (const [place, part] of parts.entries()) {
    const here = readings[at + place] ?? [];
    if (part.form !== null) {
      if (foldLetters(words[at + place] ?? '') !== part.form) return null;
      found.push([...here]);
      continue;
    }
    const isLast = place === parts.length - 1;
    const fits = here.filter((reading) =>
      fitsPart(reading, part, { isFirst: place === 0, isLast, isSet: phrase.kind === 'idiom' }),
    );
    if (fits.length === 0) return null;
    const isNominal = fits.some(({ traits }) => (traits & (trait.noun | trait.adjective)) !== 0);
    if (isNominal && !part.readings.some(isDefinite)) {
      const hasArticle = fits.some(({ traits }) => (traits & trait.article) !== 0);
      if (added !== null && added !== hasArticle) return null;
      added = hasArticle;
    }
    found.push(fits);
  }
  return { phrase, from: at, to: at + parts.length - 1, readings: found };
}

interface Place {
  isFirst: boolean;
  isLast: boolean;
  /** Of a set expression, whose words stand as they are: no article or preposition comes to them, only و or ف before the first. */
  isSet: boolean;
}

function fitsPart(reading: Reading, { readings }: Part, { isFirst, isLast, isSet }: Place): boolean {
  const before = lettersBefore(reading);
  return readings.some((own) => {
    if (own.lexeme !== reading.lexeme) return false;
    const needed = lettersBefore(own);
    if (isFirst ? !before.endsWith(needed) : before !== needed) return false;
    if (isSet && isFirst && !/^[وف]?$/.test(before.slice(0, before.length - needed.length))) return false;
    if (isSet && (own.traits & trait.article) !== (reading.traits & trait.article)) return false;
    if (isDefinite(own) && !isDefinite(reading)) return false;
    if (own.pronoun) return reading.pronoun !== null;
    return reading.pronoun === null || (isLast && (reading.traits & trait.verb) === 0);
  });
}
