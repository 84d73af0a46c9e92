/** A letter, or what stands for one, with its marks. */
const letters = /(\P{M})(\p{M}*)/gu;

/**
 * Reads the marks on each letter: `الْوُزَرَاء` → `['', '', 'ْ', 'ُ', …]`. Marks before the first letter are lost: no word begins so.
 */
export function marksOf(word: string): string[] {
  return [...word.matchAll(letters)].map(([, , marks = '']) => marks);
}

/** Writes marks on the letters of a word in place of its own: `وزير` and `['َ', 'ِ', '', '']` → `وَزِير`. Letters beyond the last mark have none. */
export function withMarks(word: string, marks: readonly string[]): string {
  let at = 0;
  return word.replace(letters, (_, letter: string) => letter + (marks[at++] ?? ''));
}
