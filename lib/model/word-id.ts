import type { SentenceId } from './text';

/** What leads to a word, though no element has it as id: `t-k3f9a2q` and 3 → `t-k3f9a2q.3`. */
export function wordId(sentence: SentenceId, index: number): string {
  return `${sentence}.${index}`;
}

/** What leads to words from one to another: `t-k3f9a2q.3-5`; to one alone, as above. */
export function wordsId(sentence: SentenceId, from: number, to: number): string {
  return wordId(sentence, from) + (to > from ? `-${to}` : '');
}

/**
 * Reads what leads to words, a fragment without its `#`: `t-k3f9a2q.3-5` → words 3 to 5 of `t-k3f9a2q`; a whole sentence ends at no number.
 *
 * `null` for what names no sentence: a section, an element of the page, anything else.
 */
export function readWordsId(fragment: string): [sentence: string, from: number, to: number] | null {
  const [, sentence, from, to] = /^(t-[^.]+)(?:\.([1-9]\d*)(?:-(\d+))?)?$/.exec(fragment) ?? [];
  return sentence ? [sentence, Number(from ?? 1), Number(to ?? from ?? Infinity)] : null;
}
