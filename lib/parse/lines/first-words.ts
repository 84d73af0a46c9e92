import type { LineShape } from './line-shape';

/** Gives the first so many words of a line, folded, as one string; all of them, when there are fewer. */
export function firstWords({ words, folded }: LineShape, count: number): string {
  if (words.length <= count) return folded;
  let end = -1;
  for (let word = 0; word < count; word++) end = folded.indexOf(' ', end + 1);
  return folded.slice(0, end);
}
