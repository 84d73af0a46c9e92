import type { Position, Punctuation, Source, Symbol, Text, WhiteSpace, Word } from '../../model/text';

/** What the builders of leaves take: the node's text and where it stands. */
export type Leaf<Node> = (value: string, position: Position) => Node;

export const text: Leaf<Text> = (value, position) => ({ type: 'TextNode', value, position });

export const punctuation: Leaf<Punctuation> = (value, position) => ({
  type: 'PunctuationNode',
  value,
  position,
});

export const symbol: Leaf<Symbol> = (value, position) => ({ type: 'SymbolNode', value, position });

export const sourceNode: Leaf<Source> = (value, position) => ({ type: 'SourceNode', value, position });

export const whiteSpace: Leaf<WhiteSpace> = (value, position) => ({
  type: 'WhiteSpaceNode',
  value,
  position,
});

/** A word, with its place among the words of its sentence, from 1. */
export function word(children: Word['children'], position: Position, index: number): Word {
  return { type: 'WordNode', children, position, data: { index } };
}
