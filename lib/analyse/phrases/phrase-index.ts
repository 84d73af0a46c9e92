import { isKeyOf, skeletonOf } from '../fold/word-key';
import { keysOfWord } from '../index/divisions';
import type { UnreadEntry } from '../lexicon/unread-entry';
import { matchAt, type PhraseMatch } from './match-at';
import { Pattern, type Read } from './pattern';
import type { Followers, Keyed, PhraseWord } from './phrase-word';

/** Of a skeleton a bit, of which the mask of `Followers` is made. */
const bitOf = (skeleton: number) => 1 << (skeleton & 31);

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

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
