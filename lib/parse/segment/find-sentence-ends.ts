import { decideBoundary } from './boundary-rules';
import { isTerminator } from './punctuation-kinds';
import { QuotationTracker } from './quotation-tracker';
import { readCluster } from './read-cluster';
import { TokenKind, type TokenRun } from './token-run';
import { TokenSite } from './token-site';

/**
 * Finds where the sentences of a block end: for each, the index after its last token, in order.
 *
 * A sentence has a word or an address in it, unless its block has none: what follows the last one without any joins it.
 * White space at the end of the block belongs to no sentence.
 */
export function findSentenceEnds(tokens: TokenRun): number[] {
  const quotations = new QuotationTracker(tokens);
  let last = tokens.length;
  while (last > 0 && tokens.kindAt(last - 1) === TokenKind.whiteSpace) last--;
  if (last === 0) return [];
  let ends: number[] | null = null;
  let start = 0;
  let words = 0;
  let counted = 0;
  for (let at = tokens.find(TokenKind.punctuation, 0, last); at < last; ) {
    const unit = tokens.unitAt(at);
    if (isTerminator(unit)) {
      const cluster = readCluster(tokens, at, last, quotations);
      at = cluster.end;
      if (at >= last) break;
      words += tokens.countWords(counted, at);
      counted = at;
      if (decideBoundary(new TokenSite(tokens, cluster, start, words, quotations)).ends) {
        if (ends) ends.push(at);
        else ends = [at];
        start = at;
        words = 0;
      }
    } else quotations.note(unit, at++);
    at = tokens.find(TokenKind.punctuation, at, last);
  }
  if (!ends) return [last];
  if (words + tokens.countWords(counted, last) === 0) ends[ends.length - 1] = last;
  else if (start < last) ends.push(last);
  return ends;
}
