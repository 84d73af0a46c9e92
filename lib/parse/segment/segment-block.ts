import type { Sentence, SentenceId, Token, WhiteSpace, Word } from '../../model/text';
import { findIsolates } from './find-isolates';
import { findSentenceEnds } from './find-sentence-ends';
import type { Placer } from './place';
import { tokenise } from './tokenise';

/** What a sentence is called until a later pass, which knows all sentences, gives it its own id. */
const unnamed: SentenceId = 't-';

/**
 * Divides a block, the run of the source from offset `start` up to `end`, into sentences of tokens and the white space
 * between them.
 *
 * `قال كذا. وأضاف كذا.` → a sentence, a space, a sentence. Words are counted from 1 in each sentence. Nothing is lost:
 * the leaves in order give back the block. Line ends within it are white space like any other. An empty block gives no
 * nodes; a block of white space only, one.
 */
export function segmentBlock(
  source: string,
  start: number,
  end: number,
  place: Placer,
): (Sentence | WhiteSpace)[] {
  const from = Math.min(Math.max(start, 0), source.length);
  const tokens = tokenise(source, from, Math.min(Math.max(end, from), source.length), place);
  const nodes: (Sentence | WhiteSpace)[] = [];
  let next = 0;
  for (const sentenceEnd of findSentenceEnds(tokens)) {
    next = takeWhiteSpace(tokens, next, nodes);
    const children = tokens.slice(next, sentenceEnd);
    const first = children[0];
    const last = children.at(-1);
    if (first && last) nodes.push(toSentence(children, first, last));
    next = sentenceEnd;
  }
  takeWhiteSpace(tokens, next, nodes);
  return nodes;
}

function takeWhiteSpace(tokens: Token[], from: number, nodes: (Sentence | WhiteSpace)[]): number {
  let at = from;
  for (let token = tokens[at]; token?.type === 'WhiteSpaceNode'; token = tokens[at]) {
    nodes.push(token);
    at++;
  }
  return at;
}

function toSentence(children: Token[], first: Token, last: Token): Sentence {
  let index = 0;
  let isArabic = true;
  for (const token of children) {
    if (token.type === 'WordNode') {
      token.data.index = ++index;
      isArabic &&= beginsArabic(token);
    } else if (token.type === 'SourceNode') isArabic = false;
  }
  const position = { start: first.position.start, end: last.position.end };
  // Most sentences hold none, and looking costs more than segmenting.
  const isolates = isArabic ? [] : findIsolates(children);
  const data = isolates.length > 0 ? { id: unnamed, isolates } : { id: unnamed };
  return { type: 'SentenceNode', children, position, data };
}

/** Tells at a glance that a word is from right to left: it begins with a letter of the Arabic alphabet. */
function beginsArabic(word: Word): boolean {
  const unit = word.children[0]?.value.charCodeAt(0) ?? 0;
  return unit >= 0x621 && unit <= 0x64a;
}
