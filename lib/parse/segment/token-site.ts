import { isAbbreviation } from './abbreviations';
import type { BoundarySite } from './boundary-site';
import type { QuotationTracker } from './quotation-tracker';
import { type Cluster, isInvisible } from './read-cluster';
import { isWord, TokenKind, type TokenRun } from './token-run';

/** Opening marks and dashes that may stand between a terminator and the first word of what follows: `. «` `. - (`. */
const mostOpenings = 6;

const openingBrackets = [0x28, 0x5b];

/**
 * A place where a sentence may end, in the tokens of a block, in the sentence that starts at token `start` and has so many words.
 *
 * Most places are told by little of what can be asked about them, so nothing is looked up before it is asked.
 */
export class TokenSite implements BoundarySite {
  private knownBefore: string | null = null;
  private knownAfter: string | null = null;
  private knownAbbreviated: boolean | null = null;

  constructor(
    private readonly tokens: TokenRun,
    private readonly cluster: Cluster,
    private readonly start: number,
    readonly words: number,
    private readonly quotations: QuotationTracker,
  ) {}

  get mark(): Cluster['mark'] {
    return this.cluster.mark;
  }

  get before(): string {
    this.knownBefore ??= readWord(this.tokens, findBefore(this.tokens, this.cluster.start, this.start));
    return this.knownBefore;
  }

  get isAbbreviated(): boolean {
    this.knownAbbreviated ??= this.before !== '' && isAbbreviation(this.before);
    return this.knownAbbreviated;
  }

  get after(): string {
    this.knownAfter ??= readFirstWord(this.tokens, this.cluster.end);
    return this.knownAfter;
  }

  get isSpaced(): boolean {
    const { tokens, cluster } = this;
    return cluster.end < tokens.length && tokens.kindAt(cluster.end) === TokenKind.whiteSpace;
  }

  get next(): string {
    const at = this.isSpaced ? this.cluster.end + 1 : this.cluster.end;
    return this.tokens.kindAt(at) === TokenKind.punctuation
      ? String.fromCharCode(this.tokens.unitAt(at))
      : '';
  }

  get isRemark(): boolean {
    const { tokens, cluster } = this;
    if (!cluster.closesBracket || tokens.kindAt(cluster.start - 1) !== TokenKind.punctuation) return false;
    return openingBrackets.includes(tokens.unitAt(cluster.start - 1));
  }

  get isQuoted(): boolean {
    return this.quotations.goesOn(this.start, this.cluster.end);
  }

  get quotation(): BoundarySite['quotation'] {
    const { quotedFrom } = this.cluster;
    return quotedFrom < this.start ? null : readLead(this.tokens, quotedFrom, this.start);
  }
}

/** The token before, characters that are not seen left aside; -1 when none is in the sentence. */
function findBefore(tokens: TokenRun, at: number, start: number): number {
  let before = at - 1;
  while (before >= start && isInvisible(tokens, before)) before--;
  return before >= start ? before : -1;
}

function readFirstWord(tokens: TokenRun, from: number): string {
  for (let at = from; at < from + mostOpenings; at++) {
    const kind = tokens.kindAt(at);
    if (isWord(kind)) return tokens.textAt(at);
    if (kind === TokenKind.source) return '';
  }
  return '';
}

function readWord(tokens: TokenRun, at: number): string {
  return isWord(tokens.kindAt(at)) ? tokens.textAt(at) : '';
}

/** What stands before a quotation; looked for no further than marks may plausibly stand, so that it takes constant time. */
function readLead(tokens: TokenRun, opening: number, start: number): 'colon' | 'start' | 'within' {
  for (let at = opening - 1; at >= start; at--) {
    const kind = tokens.kindAt(at);
    if (isWord(kind) || kind === TokenKind.source) return 'within';
    if (kind === TokenKind.punctuation && tokens.textAt(at) === ':') return 'colon';
    if (opening - at > mostOpenings) return 'within';
  }
  return 'start';
}
