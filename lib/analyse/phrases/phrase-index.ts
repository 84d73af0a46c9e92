import { foldLetters } from '../fold/fold-letters';
import { isKeyOf, skeletonOf } from '../fold/word-key';
import type { Lexeme } from '../index/lexeme';
import { keysOfWord } from '../index/look-up';
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

  constructor(
    private readonly unread: UnreadEntry,
    /** Among the phrases of the lexicon. */
    readonly place: number,
    private readonly readWord: Read,
  ) {}

  get phrase(): PhraseEntry {
    this.entry ??= this.unread.read() as PhraseEntry;
    return this.entry;
  }

  /** How much is written of it: of two phrases of as many words, the one with an article or a pronoun more says more. */
  get letters(): number {
    return this.unread.lemma.length;
  }

  get length(): number {
    return this.phrase.words.length;
  }

  part(at: number): Part {
    const known = this.parts[at];
    if (known) return known;
    const word = this.phrase.words[at] as string;
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

const isDefinite = ({ traits }: Reading) => (traits & (trait.article | trait.pronoun)) !== 0;
const lettersBefore = ({ run }: Reading) => run.parts.map(({ form }) => form).join('');

const noPatterns: readonly Pattern[] = [];

/** What so many written words begin is kept. */
const mostWords = 20_000;

/** Finds phrases of the lexicon in sentences, however their words are inflected there. What their words can be is looked up when one of them may begin. */
export class PhraseIndex {
  /** By the skeletons of what their first words can be forms of. */
  private readonly bySkeleton = new Map<number, { key: number; pattern: Pattern }[]>();
  private readonly byForm = new Map<string, Pattern[]>();
  private readonly byLexeme = new Map<Lexeme, readonly Pattern[]>();
  private readonly byWord = new Map<string, readonly Pattern[]>();
  private readonly byFollower = new Map<Lexeme, ReadonlyMap<Lexeme | string, readonly Pattern[]>>();

  constructor(phrases: readonly UnreadEntry[], read: Read) {
    for (const [place, phrase] of phrases.entries()) {
      const pattern = new Pattern(phrase, place, read);
      const { lemma } = phrase;
      const first = lemma.slice(lemma.startsWith('=') ? 1 : 0, lemma.indexOf(' '));
      push(this.byForm, foldLetters(first), pattern);
      for (const key of keysOfWord(first)) push(this.bySkeleton, skeletonOf(key), { key, pattern });
    }
  }

  /** The phrases that begin with any form of a lexeme, the longest first. */
  private patternsOf(lexeme: Lexeme): readonly Pattern[] {
    const known = this.byLexeme.get(lexeme);
    if (known) return known;
    // What was guessed begins none, and is not kept.
    if (lexeme.keys.length === 0) return noPatterns;
    const patterns = new Set<Pattern>();
    for (const key of lexeme.keys)
      for (const { key: own, pattern } of this.bySkeleton.get(skeletonOf(key)) ?? []) {
        if (patterns.has(pattern) || !isKeyOf(own, key)) continue;
        const { readings, form } = pattern.part(0);
        if (form === null && readings.some((each) => each.lexeme === lexeme)) patterns.add(pattern);
      }
    const sorted = patterns.size === 0 ? noPatterns : [...patterns].sort(byLength);
    this.byLexeme.set(lexeme, sorted);
    return sorted;
  }

  /** Of the phrases that begin with a lexeme, those that can go on with the next word, the longest first. */
  private patternsOn(lexeme: Lexeme, next: string, readings: readonly Reading[]): readonly Pattern[] {
    const followers = this.followersOf(lexeme);
    if (followers.size === 0) return noPatterns;
    let found = followers.get(foldLetters(next)) ?? noPatterns;
    let before: Lexeme | null = null;
    for (const { lexeme: follower } of readings) {
      const patterns = follower === before ? undefined : followers.get(follower);
      before = follower;
      if (patterns)
        found = found.length === 0 ? patterns : [...new Set([...found, ...patterns])].sort(byLength);
    }
    return found;
  }

  /** The phrases that begin with a lexeme by what their second word is: a lexeme, or letters. */
  private followersOf(lexeme: Lexeme): ReadonlyMap<Lexeme | string, readonly Pattern[]> {
    const known = this.byFollower.get(lexeme);
    if (known) return known;
    const followers = new Map<Lexeme | string, Pattern[]>();
    const patterns = this.patternsOf(lexeme);
    for (const pattern of patterns) {
      const { readings, form } = pattern.part(1);
      if (form !== null) push(followers, form, pattern);
      else
        for (const each of new Set(readings.map((reading) => reading.lexeme))) push(followers, each, pattern);
    }
    if (lexeme.keys.length > 0) this.byFollower.set(lexeme, followers);
    return followers;
  }

  /** The phrases that begin with a word as it is written, the longest first. */
  private patternsAt(word: string): readonly Pattern[] {
    const known = this.byWord.get(word);
    if (known) return known;
    let found = noPatterns;
    for (const form of formsIn(foldLetters(word))) {
      const patterns =
        this.byForm.get(form)?.filter((pattern) => pattern.part(0).form !== null) ?? noPatterns;
      if (patterns.length > 0) found = [...found, ...patterns].sort(byLength);
    }
    if (this.byWord.size >= mostWords) this.byWord.clear();
    this.byWord.set(word, found);
    return found;
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
    let longest = longerOf(this.patternsAt(words[at] ?? ''), null, at, words, readings);
    let before: Lexeme | null = null;
    for (const { lexeme } of readings[at] ?? []) {
      if (lexeme !== before)
        longest = longerOf(
          this.patternsOn(lexeme, words[at + 1] ?? '', readings[at + 1] ?? []),
          longest,
          at,
          words,
          readings,
        );
      before = lexeme;
    }
    return longest;
  }
}

/** What can stand before a word whose readings nobody knows: وكيليان is وَ and كيليان. */
const lettersBeforeForm = /^[وف]?[بلك]?$/;

/** A word, and what it is without one or two letters before it: `وبكيليان` → `وبكيليان`, `بكيليان`, `كيليان`. */
function formsIn(word: string): string[] {
  return [0, 1, 2]
    .filter((length) => lettersBeforeForm.test(word.slice(0, length)))
    .map((length) => word.slice(length));
}

/** The first of some patterns, the longest first, that matches and is longer than what was found. */
function longerOf(
  patterns: readonly Pattern[],
  found: PhraseMatch | null,
  at: number,
  words: readonly string[],
  readings: readonly (readonly Reading[])[],
): PhraseMatch | null {
  for (const pattern of patterns) {
    if (found && pattern.length <= found.readings.length) break;
    const match = matchAt(pattern, at, words, readings);
    if (match) return match;
  }
  return found;
}

function byLength(one: Pattern, other: Pattern): number {
  return other.length - one.length || other.letters - one.letters || one.place - other.place;
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

function matchAt(
  pattern: Pattern,
  at: number,
  words: readonly string[],
  readings: readonly (readonly Reading[])[],
): PhraseMatch | null {
  const { phrase, length } = pattern;
  if (at + length > words.length) return null;
  const found: Reading[][] = [];
  /** Whether the words that the phrase has without ال have it here: all do, or none. */
  let added: boolean | null = null;
  for (let place = 0; place < length; place++) {
    const part = pattern.part(place);
    const here = readings[at + place] ?? [];
    if (part.form !== null) {
      const word = foldLetters(words[at + place] ?? '');
      if (place === 0 ? !formsIn(word).includes(part.form) : word !== part.form) return null;
      found.push([...here]);
      continue;
    }
    const isLast = place === length - 1;
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
  return { phrase, from: at, to: at + length - 1, readings: found };
}

interface Place {
  isFirst: boolean;
  isLast: boolean;
  /** Of a set expression, whose words stand as they are: no article or preposition comes to them, only و or ف before the first. */
  isSet: boolean;
}

function fitsPart(reading: Reading, { readings }: Part, { isFirst, isLast, isSet }: Place): boolean {
  return readings.some((own) => {
    if (own.lexeme !== reading.lexeme) return false;
    const before = lettersBefore(reading);
    const needed = lettersBefore(own);
    if (isFirst ? !before.endsWith(needed) : before !== needed) return false;
    if (isSet && isFirst && !/^[وف]?$/.test(before.slice(0, before.length - needed.length))) return false;
    if (isSet && (own.traits & trait.article) !== (reading.traits & trait.article)) return false;
    if (isDefinite(own) && !isDefinite(reading)) return false;
    if (own.pronoun) return reading.pronoun !== null;
    return reading.pronoun === null || (isLast && (reading.traits & trait.verb) === 0);
  });
}
