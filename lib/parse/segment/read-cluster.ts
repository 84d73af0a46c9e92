import { CharacterClass, classAt } from '../../arabic/character-class';
import { isClosing, isExclaiming, isTerminator } from './punctuation-kinds';
import type { QuotationTracker } from './quotation-tracker';
import { TokenKind, type TokenRun } from './token-run';

const ellipsis = 0x2026;
const closingBrackets = [0x29, 0x5d];

/** Terminators in a row with the marks that close after them: `.` `؟!` `…»` `؟ ».`. */
export interface Cluster {
  /** Index of its first token, and the one after its last. */
  start: number;
  end: number;
  mark: 'stop' | 'ellipsis' | 'exclamation';
  /** Index of the token that opened the quotation which is closed here, or -1. */
  quotedFrom: number;
  closesBracket: boolean;
}

/**
 * Reads the cluster that begins with the terminator at `start`. A space before a further mark does not part it, as many
 * write `ماذا حدث ؟ !`; nor does a character that is not seen.
 */
export function readCluster(
  tokens: TokenRun,
  start: number,
  end: number,
  quotations: QuotationTracker,
): Cluster {
  const cluster: Cluster = { start, end: start, mark: 'stop', quotedFrom: -1, closesBracket: false };
  let dots = 0;
  let exclaims = false;
  for (let at = start; at < end; at++) {
    const kind = tokens.kindAt(at);
    if (kind === TokenKind.whiteSpace) continue;
    if (isInvisible(tokens, at)) {
      if (cluster.end === at) cluster.end = at + 1;
      continue;
    }
    if (kind !== TokenKind.punctuation) break;
    const unit = tokens.unitAt(at);
    if (isTerminator(unit)) {
      if (isExclaiming(unit)) exclaims = true;
      else dots += unit === ellipsis ? 2 : tokens.startAt(at + 1) - tokens.startAt(at);
    } else if (isClosing(unit) || quotations.closes(unit)) {
      const from = quotations.note(unit, at);
      if (from >= 0) cluster.quotedFrom = from;
      if (closingBrackets.includes(unit)) cluster.closesBracket = true;
    } else break;
    cluster.end = at + 1;
  }
  cluster.mark = exclaims ? 'exclamation' : dots > 1 ? 'ellipsis' : 'stop';
  return cluster;
}

/** Tells a character that writers do not see, and that therefore stands anywhere. */
export function isInvisible(tokens: TokenRun, at: number): boolean {
  if (tokens.kindAt(at) !== TokenKind.symbol) return false;
  const of = classAt(tokens.source, tokens.startAt(at));
  return of === CharacterClass.unseen || of === CharacterClass.control || of === CharacterClass.joiner;
}
