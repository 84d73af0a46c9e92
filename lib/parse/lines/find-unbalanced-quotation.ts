const closers = new Map([
  ['»', '«'],
  ['”', '“'],
]);

/**
 * Finds the first quotation mark between two offsets that has no partner there: in `قال «نعم` the offset of `«`.
 *
 * Looks at `« »`, `“ ”` and straight `"`. `null` when all are paired. Single marks are left out: they are apostrophes, too.
 */
export function findUnbalancedQuotation(source: string, start: number, end: number): number | null {
  const open = new Map<string, number[]>([
    ['«', []],
    ['“', []],
  ]);
  let straight = -1;
  for (let at = start; at < end; at++) {
    const mark = source.charAt(at);
    if (mark === '"') straight = straight < 0 ? at : -1;
    else if (open.has(mark)) open.get(mark)?.push(at);
    else {
      const opener = closers.get(mark);
      if (opener !== undefined && open.get(opener)?.pop() === undefined) return at;
    }
  }
  const left = [...open.values()].flatMap((places) => places.slice(0, 1));
  if (straight >= 0) left.push(straight);
  return left.length === 0 ? null : Math.min(...left);
}
