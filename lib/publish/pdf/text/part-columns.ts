import type { TextRun } from './text-run';

const hasLatin = ({ clusters }: TextRun) => clusters.some(({ text }) => /\p{Script=Latin}/u.test(text));

/** Where a run begins and ends on its line, the last letter taken to be half as wide as high. */
const reachOf = ({ clusters, size }: TextRun): [start: number, end: number] => {
  const places = clusters.flatMap(({ glyphs }) => glyphs.map(({ x }) => x));
  return [Math.min(...places), Math.max(...places) + size / 2];
};

/**
 * Tells whether one run ends a column and the next begins another on the same line: over a gap wider than a letter, where one of
 * them is Latin. PDFium takes both for one line of Latin, and turns Arabic in it round.
 */
export function partColumns(one: TextRun, next: TextRun): boolean {
  if (!hasLatin(one) && !hasLatin(next)) return false;
  const size = Math.max(one.size, next.size);
  if (Math.abs(one.matrix[5] - next.matrix[5]) > size) return false;
  const [[start, end], [nextStart, nextEnd]] = [reachOf(one), reachOf(next)];
  return Math.max(start - nextEnd, nextStart - end) > size / 2;
}
