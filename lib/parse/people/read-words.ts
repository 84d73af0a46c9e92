import { foldForId } from '../../arabic/fold-for-id';

/** A word or a mark of a list of people, with its place in the source. */
export interface ListWord {
  start: number;
  end: number;
  /** Folded; for a mark, the mark. */
  folded: string;
  isMark: boolean;
}

const word =
  /و?(?:أ\.\s?د\.?|[دمأ]\.)(?=\s?\p{L})|[دم]\/(?=\s?\p{L})|[\p{L}\p{M}\p{N}ـ'’\u200c-\u200f]+|[،,؛;:()[\]«»"–—.-]/gu;

/**
 * Reads the words of a run of the source, abbreviated titles with their dot, and the marks that part a list.
 *
 * `د. سالم، ووكيل` → `د.` `سالم` `،` `ووكيل`.
 */
export function readWords(source: string, start: number, end: number): ListWord[] {
  return [...source.slice(start, end).matchAll(word)].map((found) => {
    const [text] = found;
    const at = start + found.index;
    const isMark = !/\p{L}|\p{N}/u.test(text);
    return { start: at, end: at + text.length, folded: isMark ? text : foldForId(text), isMark };
  });
}
