/** The marks looked at, straight ones among them, by unit. */
const marks: ReadonlyMap<number, string> = new Map([...'"«»“”'].map((mark) => [mark.charCodeAt(0), mark]));

/**
 * Finds the first quotation mark between two offsets that has no partner there: in `قال «نعم` the offset of `«`.
 *
 * Looks at `« »`, `“ ”` and straight `"`. `null` when all are paired. Single marks are left out: they are apostrophes, too.
 */
export function findUnbalancedQuotation(source: string, start: number, end: number): number | null {
  // Of each kind, how many are open, and the first of these.
  const angled = { open: 0, first: -1 };
  const curved = { open: 0, first: -1 };
  let straight = -1;
  for (let at = start; at < end; at++) {
    const mark = marks.get(source.charCodeAt(at));
    if (mark === undefined) continue;
    if (mark === '"') straight = straight < 0 ? at : -1;
    else {
      const kind = mark === '«' || mark === '»' ? angled : curved;
      if (mark === '«' || mark === '“') {
        if (kind.open++ === 0) kind.first = at;
      } else if (kind.open-- === 0) return at;
    }
  }
  const left = [angled, curved].filter(({ open }) => open > 0).map(({ first }) => first);
  if (straight >= 0) left.push(straight);
  return left.length === 0 ? null : Math.min(...left);
}
