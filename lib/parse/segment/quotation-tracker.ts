import type { Token } from '../../model/text';
import { quotations } from './punctuation-kinds';

/** What is open while the tokens of a block go by: for each kind of quotation mark, where it was opened. */
export interface QuotationTracker {
  /** Notes a token of punctuation; gives the place where the quotation that it closes was opened, or -1. */
  note: (mark: string, index: number) => number;
  /** Tells whether this mark, if it came now, would close something. */
  closes: (mark: string) => boolean;
  /** Tells whether a quotation opened at or after token `start` is still open and will be closed after token `at`. */
  goesOn: (start: number, at: number) => boolean;
}

const kinds = new Map<string, { kind: number; opens: boolean; closes: boolean }>();
for (const [kind, [opening, closing]] of quotations.entries()) {
  kinds.set(opening, { kind, opens: true, closes: opening === closing });
  kinds.set(closing, { kind, opens: opening === closing, closes: true });
}

/**
 * Starts to follow the quotation marks of a block.
 *
 * Only the latest opening of each kind is kept: news seldom nests, and a mark that was forgotten must not hold up the rest
 * of the block. A straight mark closes when one of its kind is open, and opens otherwise.
 */
export function trackQuotations(tokens: readonly Token[]): QuotationTracker {
  const openedAt = quotations.map(() => -1);
  /** For each kind, the next mark found last: searches only move forward, so that all of them together are linear. */
  const nextAt = quotations.map(() => -1);

  function nextMark(kind: number, from: number): number {
    let at = nextAt[kind] ?? -1;
    if (at >= from) return at;
    for (at = from; at < tokens.length; at++) {
      const token = tokens[at];
      if (token?.type === 'PunctuationNode' && kinds.get(token.value)?.kind === kind) break;
    }
    nextAt[kind] = at;
    return at;
  }

  return {
    note(mark, index) {
      const of = kinds.get(mark);
      if (!of) return -1;
      const opened = openedAt[of.kind] ?? -1;
      const closesNow = of.closes && (opened >= 0 || !of.opens);
      openedAt[of.kind] = closesNow ? -1 : index;
      return closesNow ? opened : -1;
    },
    closes(mark) {
      const of = kinds.get(mark);
      return of?.closes === true && (openedAt[of.kind] ?? -1) >= 0;
    },
    goesOn(start, at) {
      return openedAt.some((opened, kind) => {
        if (opened < 0 || opened < start) return false;
        const next = tokens[nextMark(kind, at)];
        return next?.type === 'PunctuationNode' && kinds.get(next.value)?.closes === true;
      });
    },
  };
}
