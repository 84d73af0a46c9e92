import { wordKey } from '../fold/word-key';
import type { Lexeme } from '../index/lexeme';
import type { Reading } from '../index/reading';
import type { Pattern } from './pattern';

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
export interface Keyed {
  key: number;
  pattern: Pattern;
}

/** Phrases by the skeletons of their second words. */
export interface Followers {
  bySkeleton: ReadonlyMap<number, readonly Keyed[]>;
  /** Of each skeleton a bit, so that most words are seen at once to follow in none. */
  mask: number;
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
export function formsIn(word: string): string[] {
  return [0, 1, 2]
    .filter((length) => lettersBeforeForm.test(word.slice(0, length)))
    .map((length) => word.slice(length));
}
