import type { Token } from '../../model/text';
import { decideBoundary } from './boundary-rules';
import type { BoundarySite } from './boundary-site';
import { terminators } from './punctuation-kinds';
import { trackQuotations } from './quotation-tracker';
import { type Cluster, readCluster } from './read-cluster';
import { readSite } from './read-site';

/**
 * Finds where the sentences of a block end: for each, the index after its last token, in order.
 *
 * A sentence has a word or an address in it, unless its block has none: what follows the last one without any joins it.
 * White space at the end of the block belongs to no sentence.
 */
export function findSentenceEnds(tokens: readonly Token[]): number[] {
  const quotations = trackQuotations(tokens);
  const ends: number[] = [];
  let last = tokens.length;
  while (last > 0 && tokens[last - 1]?.type === 'WhiteSpaceNode') last--;
  let start = 0;
  let words = 0;
  for (let at = 0; at < last; ) {
    const token = tokens[at] as Token;
    if (token.type === 'WordNode' || token.type === 'SourceNode') words++;
    if (token.type !== 'PunctuationNode') {
      at++;
      continue;
    }
    if (!terminators.includes(token.value.charAt(0))) {
      quotations.note(token.value, at++);
      continue;
    }
    const cluster: Cluster = readCluster(tokens, at, last, quotations);
    at = cluster.end;
    if (at >= last) break;
    const site: BoundarySite = readSite(tokens, cluster, start, words, quotations);
    if (!decideBoundary(site).ends) continue;
    ends.push(at);
    start = at;
    words = 0;
  }
  if (last === 0) return [];
  if (words > 0 || ends.length === 0) {
    if (ends.at(-1) !== last) ends.push(last);
  } else ends[ends.length - 1] = last;
  return ends;
}
