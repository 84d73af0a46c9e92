import { quotations } from './punctuation-kinds';

/** What is open while the tokens of a block go by: for each kind of quotation mark, where it was opened. */
export interface QuotationTracker {
  /** Notes a token of punctuation; gives the place where the quotation that it closes was opened, or -1. */
  note: (mark: string, index: number) => number;
  /** Tells whether this mark, if it came now, would close something. */
  closes: (mark: string) => boolean;
}

const kindOf = new Map<string, { kind: number; opens: boolean; closes: boolean }>();
for (const [kind, [opening, closing]] of quotations.entries()) {
  kindOf.set(opening, { kind, opens: true, closes: opening === closing });
  kindOf.set(closing, { kind, opens: opening === closing, closes: true });
}

/**
 * Starts to follow the quotation marks of a block.
 *
 * Only the latest opening of each kind is kept: news seldom nests, and a mark that was forgotten must not hold up the rest
 * of the block. A straight mark closes when one of its kind is open, and opens otherwise.
 */
export function trackQuotations(): QuotationTracker {
  const openedAt = quotations.map(() => -1);
  return {
    note(mark, index) {
      const of = kindOf.get(mark);
      if (!of) return -1;
      const opened = openedAt[of.kind] ?? -1;
      const closesNow = of.closes && (opened >= 0 || !of.opens);
      openedAt[of.kind] = closesNow ? -1 : index;
      return closesNow ? opened : -1;
    },
    closes(mark) {
      const of = kindOf.get(mark);
      return of?.closes === true && (openedAt[of.kind] ?? -1) >= 0;
    },
  };
}
