import { CharacterClass, classAt } from '../../arabic/character-class';
import type { Token } from '../../model/text';
import { closing, exclaiming, terminators } from './punctuation-kinds';
import type { QuotationTracker } from './quotation-tracker';

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
  tokens: readonly Token[],
  start: number,
  end: number,
  quotations: QuotationTracker,
): Cluster {
  const cluster: Cluster = { start, end: start, mark: 'stop', quotedFrom: -1, closesBracket: false };
  let dots = 0;
  let exclaims = false;
  for (let at = start; at < end; at++) {
    const token = tokens[at] as Token;
    if (token.type === 'WhiteSpaceNode') continue;
    if (token.type === 'SymbolNode' && isInvisible(token.value)) {
      if (cluster.end === at) cluster.end = at + 1;
      continue;
    }
    if (token.type !== 'PunctuationNode') break;
    const first = token.value.charAt(0);
    if (terminators.includes(first)) {
      if (exclaiming.includes(first)) exclaims = true;
      else dots += first === '…' ? 2 : token.value.length;
    } else if (closing.includes(first) || quotations.closes(first)) {
      const from = quotations.note(first, at);
      if (from >= 0) cluster.quotedFrom = from;
      if (first === ')' || first === ']') cluster.closesBracket = true;
    } else break;
    cluster.end = at + 1;
  }
  cluster.mark = exclaims ? 'exclamation' : dots > 1 ? 'ellipsis' : 'stop';
  return cluster;
}

/** Tells characters that writers do not see, and that therefore stand anywhere. */
export function isInvisible(symbol: string): boolean {
  const of = classAt(symbol, 0);
  return of === CharacterClass.unseen || of === CharacterClass.control || of === CharacterClass.joiner;
}
