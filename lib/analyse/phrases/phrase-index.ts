import { foldLetters } from '../fold/fold-letters';
import { isKeyOf, skeletonOf, wordKey } from '../fold/word-key';
import { keysOfWord } from '../index/divisions';
import type { Lexeme } from '../index/lexeme';
import type { Reading } from '../index/reading';
import { trait } from '../index/traits';
import type { PhraseEntry } from '../lexicon/entry';
import type { UnreadEntry } from '../lexicon/unread-entry';

/** A phrase in a sentence: its words by place from 0, and for each of them the readings that it can have in it. */
export interface PhraseMatch {
  phrase: PhraseEntry;
  from: number;
  /** The last word. */
  to: number;
  readings: Reading[][];
}

/** A word of a text, as far as phrases ask. */
export interface PhraseWord {
  folded: string;
  /** See `keysIn`. */
  keys: readonly number[];
  /** By rising cost. */
  readings: readonly Reading[];
  /** Phrases that it may begin; `null` before it is asked for. */
  followers: readonly Followers[] | null;
}

/** A phrase with a key of one of its words. */
interface Keyed {
  key: number;
  pattern: Pattern;
}

/** Phrases by the skeletons of their second words. */
interface Followers {
  bySkeleton: ReadonlyMap<number, readonly Keyed[]>;
  /** Of each skeleton a bit, so that most words are seen at once to follow in none. */
  mask: number;
}

const bitOf = (skeleton: number) => 1 << (skeleton & 31);

/** What a word of a phrase can be. */
interface Part {
  readings: readonly Reading[];
  /** Folded letters of a word that stands for its form alone. */
  form: string | null;
}

/** A phrase to be found; what its words can be is looked up when it is first compared with a text. */
class Pattern {
  private readonly parts: (Part | undefined)[] = [];
  private entry: PhraseEntry | null = null;
  private ownKeysOfSecond: readonly number[] | null = null;
  readonly words: readonly string[];

  constructor(
    private readonly unread: UnreadEntry,
    /** Among the phrases of the lexicon. */
    readonly place: number,
    private readonly readWord: Read,
  ) {
    this.words = unread.lemma.split(' ');
  }

  get phrase(): PhraseEntry {
    this.entry ??= this.unread.read() as PhraseEntry;
    return this.entry;
  }

  /** How much is written of it: of two phrases of as many words, the one with an article or a pronoun more says more. */
  get letters(): number {
    return this.unread.lemma.length;
  }

  get length(): number {
    return this.words.length;
  }

  /** The keys of all that its second word can be a form of. */
  get keysOfSecond(): readonly number[] {
    this.ownKeysOfSecond ??= keysOfWord(this.words[1] as string);
    return this.ownKeysOfSecond;
  }

  /** The place of the first reading that its first word can be; before all where it stands for its form. */
  placeAmong(readings: readonly Reading[]): number {
    const part = this.part(0);
    if (part.form !== null) return -1;
    return readings.findIndex(({ lexeme }) => part.readings.some((own) => own.lexeme === lexeme));
  }

  part(at: number): Part {
    const known = this.parts[at];
    if (known) return known;
    const word = this.words[at] as string;
    const isForm = word.startsWith('=');
    const own = isForm ? word.slice(1) : word;
    const all = this.readWord(own);
    const limit = (all[0]?.cost ?? 0) + widest;
    const readings = all.filter(({ cost, isGuess }) => cost <= limit && !isGuess);
    const part = { readings, form: isForm || readings.length === 0 ? foldLetters(own) : null };
    this.parts[at] = part;
    return part;
  }
}

type Read = (word: string) => readonly Reading[];

/** Readings of a phrase's own word that are dearer than its cheapest by more are not meant. */
const widest = 2.5;

/** Nor are readings of a word of the text that are dearer than its cheapest by more: واحد من is not حَدَّ من. Of names, which are rare, all are. */
const widestInText = 3.5;

const isDefinite = ({ traits }: Reading) => (traits & (trait.article | trait.pronoun)) !== 0;
const hasArticle = ({ traits }: Reading) => (traits & trait.article) !== 0;
const isNoun = ({ traits }: Reading) => (traits & trait.noun) !== 0;
const isNominal = ({ traits }: Reading) => (traits & (trait.noun | trait.adjective)) !== 0;
const isVerb = ({ traits }: Reading) => (traits & trait.verb) !== 0;
const lettersBefore = ({ run }: Reading) => run.parts.map(({ form }) => form).join('');

/** Finds phrases of the lexicon in sentences, however their words are inflected there. What their words can be is looked up when a text may have two of them. */
export class PhraseIndex {
  /** By the skeletons of their first words. */
  private readonly byFirst = new Map<number, Keyed[]>();
  /** Those whose first words can be forms of what has a key; `null` where there are none. */
  private readonly byKey = new Map<number, Followers | null>();

  constructor(phrases: readonly UnreadEntry[], read: Read) {
    let first = '';
    let keys: readonly number[] = [];
    for (let place = 0; place < phrases.length; place++) {
      const pattern = new Pattern(phrases[place] as UnreadEntry, place, read);
      // Phrases stand in order: many begin with the word of the one before.
      if (pattern.words[0] !== first) keys = keysOfWord(pattern.words[0] as string);
      first = pattern.words[0] as string;
      for (const key of keys) push(this.byFirst, skeletonOf(key), { key, pattern });
    }
  }

  /** The phrases of a sentence, by place, none over another: at each word the longest that begins there. */
  find(words: readonly PhraseWord[]): PhraseMatch[] {
    const matches: PhraseMatch[] = [];
    for (let at = 0; at + 1 < words.length; at++) {
      const match = this.longestAt(at, words);
      if (!match) continue;
      matches.push(match);
      at = match.to;
    }
    return matches;
  }

  private longestAt(at: number, words: readonly PhraseWord[]): PhraseMatch | null {
    let found: PhraseMatch | null = null;
    let of: Pattern | null = null;
    for (const pattern of this.patternsOf(words[at] as PhraseWord, words[at + 1] as PhraseWord)) {
      if (of && !isRather(pattern, of, words[at] as PhraseWord)) continue;
      const match = matchAt(pattern, at, words);
      if (match) [found, of] = [match, pattern];
    }
    return found;
  }

  /** The phrases whose first two words can be forms of what two words are forms of. */
  private patternsOf(word: PhraseWord, next: PhraseWord): readonly Pattern[] {
    word.followers ??= this.followersOf(word);
    if (word.followers.length === 0) return noPatterns;
    const found: Pattern[] = [];
    for (const { mask, bySkeleton } of word.followers)
      for (const second of next.keys) {
        const skeleton = skeletonOf(second);
        if ((mask & bitOf(skeleton)) === 0) continue;
        for (const { key, pattern } of bySkeleton.get(skeleton) ?? noneKeyed)
          if (isKeyOf(key, second) && !found.includes(pattern)) found.push(pattern);
      }
    return found;
  }

  private followersOf({ keys }: PhraseWord): Followers[] {
    const all: Followers[] = [];
    for (const key of keys) {
      let followers = this.byKey.get(key);
      if (followers === undefined) {
        followers = this.followersOfKey(key);
        this.byKey.set(key, followers);
      }
      if (followers) all.push(followers);
    }
    return all;
  }

  private followersOfKey(first: number): Followers | null {
    const bySkeleton = new Map<number, Keyed[]>();
    let mask = 0;
    for (const { key: own, pattern } of this.byFirst.get(skeletonOf(first)) ?? noneKeyed) {
      if (!isKeyOf(own, first)) continue;
      for (const key of pattern.keysOfSecond) {
        push(bySkeleton, skeletonOf(key), { key, pattern });
        mask |= bitOf(skeletonOf(key));
      }
    }
    return bySkeleton.size === 0 ? null : { bySkeleton, mask };
  }
}

const noneKeyed: readonly Keyed[] = [];
const noPatterns: readonly Pattern[] = [];

/** Of two phrases that begin at a word the longer one is meant; of equals that of the likelier reading of the word, then that of which more is written. */
function isRather(one: Pattern, other: Pattern, word: PhraseWord): boolean {
  if (one.length !== other.length) return one.length > other.length;
  const [own, its] = [one.placeAmong(word.readings), other.placeAmong(word.readings)];
  if (own !== its) return own < its;
  return one.letters !== other.letters ? one.letters > other.letters : one.place < other.place;
}

/**
 * The keys by which the phrases are found that a word of a text may have a part in: of the forms that are listed of what it can be (نِسَاء is found by
 * مَرْأَة too), and of its letters.
 */
export function keysIn(folded: string, readings: readonly Reading[]): number[] {
  const keys = [wordKey(folded)];
  if (beforeForm.includes(folded.charAt(0))) for (const form of formsIn(folded)) add(keys, wordKey(form));
  let before: Lexeme | null = null;
  for (const { lexeme } of readings) {
    if (lexeme === before) continue;
    before = lexeme;
    for (const key of lexeme.keys) add(keys, key);
  }
  return keys;
}

function add(keys: number[], key: number): void {
  if (!keys.includes(key)) keys.push(key);
}

/** What can stand before a word whose readings nobody knows: وكيليان is وَ and كيليان. */
const lettersBeforeForm = /^[وف]?[بلك]?$/;
const beforeForm = 'وفبلك';

/** A word, and what it is without one or two letters before it: `وبكيليان` → `وبكيليان`, `بكيليان`, `كيليان`. */
function formsIn(word: string): string[] {
  return [0, 1, 2]
    .filter((length) => lettersBeforeForm.test(word.slice(0, length)))
    .map((length) => word.slice(length));
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

function matchAt(pattern: Pattern, at: number, words: readonly PhraseWord[]): PhraseMatch | null {
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
