/** A run of code points: the first, and the one after the last. */
export type Range = readonly [start: number, end: number];

/**
 * Reads a table of `characters.generated.ts`.
 *
 * `'2.3 4'` → `[[2, 5], [9, 10]]`: ranges of gap and length in base 36, length 1 left off. An empty string gives none.
 */
export function decodeRanges(table: string): Range[] {
  let end = 0;
  return table
    .split(' ')
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [gap = '0', length = '1'] = entry.split('.');
      const start = end + Number.parseInt(gap, 36);
      end = start + Number.parseInt(length, 36);
      return [start, end];
    });
}
