import { quotations } from './punctuation-kinds';
import { TokenKind, type TokenRun } from './token-run';

interface QuotationMark {
  kind: number;
  opens: boolean;
  closes: boolean;
}

/** By unit. */
const marks = new Map<number, QuotationMark>();
for (const [kind, [opening, closing]] of quotations.entries()) {
  marks.set(opening.charCodeAt(0), { kind, opens: true, closes: opening === closing });
  marks.set(closing.charCodeAt(0), { kind, opens: opening === closing, closes: true });
}

/**
 * What is open while the tokens of a block go by: for each kind of quotation mark, where it was opened.
 *
 * Only the latest opening of each kind is kept: news seldom nests, and a mark that was forgotten must not hold up the rest
 * of the block. A straight mark closes when one of its kind is open, and opens otherwise.
 */
export class QuotationTracker {
  /** For each kind; none as long as there was no mark, as in most blocks. */
  private openedAt: number[] | null = null;
  /** For each kind, the next mark found last: searches only move forward, so that all of them together are linear. */
  private nextAt: number[] | null = null;

  constructor(private readonly tokens: TokenRun) {}

  /** Notes a mark by its unit; gives the place where the quotation that it closes was opened, or -1. */
  note(unit: number, index: number): number {
    const of = marks.get(unit);
    if (!of) return -1;
    this.openedAt ??= quotations.map(() => -1);
    const opened = this.openedAt[of.kind] as number;
    const closesNow = of.closes && (opened >= 0 || !of.opens);
    this.openedAt[of.kind] = closesNow ? -1 : index;
    return closesNow ? opened : -1;
  }

  /** Tells whether this mark, if it came now, would close something. */
  closes(unit: number): boolean {
    const of = marks.get(unit);
    return of?.closes === true && (this.openedAt?.[of.kind] ?? -1) >= 0;
  }

  /** Tells whether a quotation opened at or after token `start` is still open and will be closed after token `at`. */
  goesOn(start: number, at: number): boolean {
    const goesOn = this.openedAt?.some((opened, kind) => {
      if (opened < 0 || opened < start) return false;
      return marks.get(this.tokens.unitAt(this.nextMark(kind, at)))?.closes === true;
    });
    return goesOn ?? false;
  }

  private nextMark(kind: number, from: number): number {
    this.nextAt ??= quotations.map(() => -1);
    const known = this.nextAt[kind] as number;
    if (known >= from) return known;
    const { tokens } = this;
    let at = tokens.find(TokenKind.punctuation, from, tokens.length);
    while (at < tokens.length && marks.get(tokens.unitAt(at))?.kind !== kind) {
      at = tokens.find(TokenKind.punctuation, at + 1, tokens.length);
    }
    this.nextAt[kind] = at;
    return at;
  }
}
