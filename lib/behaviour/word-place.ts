import type { SentenceId } from '@/lib/model/text';
import { readWordsId } from '@/lib/model/word-id';

/** Where a word stands: its sentence, and its place among the words of it, from 1. */
export interface WordPlace {
  sentence: SentenceId;
  index: number;
}

/** The words of a sentence in their order; none of what is not there. */
export function wordsOf(sentence: Element | null): HTMLElement[] {
  return [...(sentence?.querySelectorAll<HTMLElement>('.w') ?? [])];
}

/** Where a word stands. Words have no ids of their own (docs/decisions/011-words-without-ids.md): their sentences have. */
export function placeOf(word: HTMLElement): WordPlace {
  const sentence = word.closest('.s');
  return { sentence: sentence?.id as SentenceId, index: wordsOf(sentence).indexOf(word) + 1 };
}

/** The words that a fragment leads to: of `t-k3f9a2q.3-5` three, of `t-k3f9a2q` the whole sentence; none where they are gone. */
export function wordsAt(fragment: string): HTMLElement[] {
  const [sentence = '', from = 1, to] = readWordsId(fragment) ?? [];
  return wordsOf(document.getElementById(sentence)).slice(from - 1, to);
}
