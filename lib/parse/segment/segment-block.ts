import type { Sentence, WhiteSpace } from '../../model/text';
import { findSentenceEnds } from './find-sentence-ends';
import { LazySentence } from './lazy-sentence';
import { whiteSpace } from './nodes';
import type { Placer } from './place';
import { scanTokens } from './scan-tokens';
import { TokenKind, type TokenRun } from './token-run';

/**
 * Divides a block, the run of the source from offset `start` up to `end`, into sentences of tokens and the white space
 * between them.
 *
 * `قال كذا. وأضاف كذا.` → a sentence, a space, a sentence. Words are counted from 1 in each sentence. Nothing is lost:
 * the leaves in order give back the block. Line ends within it are white space like any other. An empty block gives no
 * nodes; a block of white space only, one. Sentences and tokens are found here; the nodes of tokens are made when a sentence's
 * children are first read.
 */
export function segmentBlock(
  source: string,
  start: number,
  end: number,
  place: Placer,
): (Sentence | WhiteSpace)[] {
  const from = Math.min(Math.max(start, 0), source.length);
  const tokens = scanTokens(source, from, Math.min(Math.max(end, from), source.length), place);
  const ends = findSentenceEnds(tokens);
  // Most blocks are one sentence: an array that grows would keep room for sixteen more.
  if (ends.length === 1 && ends[0] === tokens.length && tokens.kindAt(0) !== TokenKind.whiteSpace) {
    return [new LazySentence(tokens)];
  }
  const nodes: (Sentence | WhiteSpace)[] = [];
  let next = 0;
  for (const sentenceEnd of ends) {
    next = takeWhiteSpace(tokens, next, nodes);
    if (next < sentenceEnd) nodes.push(new LazySentence(tokens.slice(next, sentenceEnd)));
    next = sentenceEnd;
  }
  takeWhiteSpace(tokens, next, nodes);
  return nodes;
}

function takeWhiteSpace(tokens: TokenRun, from: number, nodes: (Sentence | WhiteSpace)[]): number {
  let at = from;
  for (; at < tokens.length && tokens.kindAt(at) === TokenKind.whiteSpace; at++) {
    nodes.push(whiteSpace(tokens.textAt(at), tokens.place(tokens.startAt(at), tokens.startAt(at + 1))));
  }
  return at;
}
