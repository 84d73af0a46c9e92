import type { Token } from '../../model/text';
import { isAbbreviation } from './abbreviations';
import type { BoundarySite } from './boundary-site';
import type { QuotationTracker } from './quotation-tracker';
import { type Cluster, isInvisible } from './read-cluster';

/** Opening marks and dashes that may stand between a terminator and the first word of what follows: `. «` `. - (`. */
const mostOpenings = 6;

/** Gathers what the rules ask about a cluster in the sentence that starts at token `start` and has so many words. */
export function readSite(
  tokens: readonly Token[],
  cluster: Cluster,
  start: number,
  words: number,
  quotations: QuotationTracker,
): BoundarySite {
  const follower = tokens[cluster.end];
  const isSpaced = follower?.type === 'WhiteSpaceNode';
  const next = isSpaced ? tokens[cluster.end + 1] : follower;
  const opener = tokens[cluster.start - 1];
  const before = toWord(tokenBefore(tokens, cluster.start, start));
  return {
    mark: cluster.mark,
    before,
    isAbbreviated: before !== '' && isAbbreviation(before),
    words,
    after: firstWord(tokens, cluster.end),
    next: next?.type === 'PunctuationNode' ? next.value.charAt(0) : '',
    isSpaced,
    isRemark: cluster.closesBracket && opener?.type === 'PunctuationNode' && '(['.includes(opener.value),
    isQuoted: quotations.goesOn(start, cluster.end),
    quotation: cluster.quotedFrom < start ? null : leadOf(tokens, cluster.quotedFrom, start),
  };
}

/** The token before, characters that are not seen left aside. */
function tokenBefore(tokens: readonly Token[], at: number, start: number): Token | undefined {
  let index = at - 1;
  for (let token = tokens[index]; index >= start; token = tokens[--index]) {
    if (token?.type !== 'SymbolNode' || !isInvisible(token.value)) return token;
  }
  return undefined;
}

function firstWord(tokens: readonly Token[], from: number): string {
  for (let at = from; at < from + mostOpenings; at++) {
    const token = tokens[at];
    if (token?.type === 'WordNode') return toWord(token);
    if (token?.type === 'SourceNode') return '';
  }
  return '';
}

function toWord(token: Token | undefined): string {
  if (token?.type !== 'WordNode') return '';
  return token.children.map((child) => child.value).join('');
}

/** What stands before a quotation; looked for no further than marks may plausibly stand, so that it takes constant time. */
function leadOf(tokens: readonly Token[], opening: number, start: number): 'colon' | 'start' | 'within' {
  for (let at = opening - 1; at >= start; at--) {
    const token = tokens[at];
    if (token?.type === 'WordNode' || token?.type === 'SourceNode') return 'within';
    if (token?.type === 'PunctuationNode' && token.value === ':') return 'colon';
    if (opening - at > mostOpenings) return 'within';
  }
  return 'start';
}
