import type { Nodes } from 'nlcst';
import { createPlacer } from '@/lib/parse/segment/place';
import { segmentBlock } from '@/lib/parse/segment/segment-block';
import { tokenise } from '@/lib/parse/segment/tokenise';

const letters = {
  WordNode: 'w',
  PunctuationNode: 'p',
  SymbolNode: 's',
  SourceNode: 'a',
  WhiteSpaceNode: '_',
} as const;

/** Segments a whole text as one block. */
export function segment(text: string) {
  return segmentBlock(text, 0, text.length, createPlacer(text));
}

/** The text of every node, sentence or white space, in order. */
export function pieces(text: string): string[] {
  return segment(text).map((node) => sliceOf(text, node));
}

/** Every token but single spaces, as kind and text: `w:قال`. */
export function tokens(text: string): string[] {
  return tokenise(text, 0, text.length, createPlacer(text))
    .map((token) => `${letters[token.type]}:${sliceOf(text, token)}`)
    .filter((token) => token !== '_: ');
}

/** The source of a node by its position; the empty string for a node without one. */
export function sliceOf(text: string, node: Nodes): string {
  return text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}
