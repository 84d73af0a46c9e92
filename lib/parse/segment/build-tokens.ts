import { CharacterClass, classAt, isOfWord, widthAt } from '../../arabic/character-class';
import type { Token, Word } from '../../model/text';
import { punctuation, sourceNode, symbol, text, whiteSpace, word } from './nodes';
import type { Placer } from './place';
import { TokenKind, type TokenRun } from './token-run';

/** Makes the nodes of tokens that were found, the words counted from 1. */
export function buildTokens(tokens: TokenRun): Token[] {
  const { source, place } = tokens;
  const nodes: Token[] = [];
  let index = 0;
  let end = tokens.startAt(0);
  for (let at = 0; at < tokens.length; at++) {
    const start = end;
    end = tokens.startAt(at + 1);
    const position = place(start, end);
    switch (tokens.kindAt(at)) {
      case TokenKind.arabicWord:
      case TokenKind.number:
      case TokenKind.word:
        nodes.push(word([text(source.slice(start, end), position)], position, ++index));
        break;
      case TokenKind.compound:
        nodes.push(word(splitWord(source, start, end, place), position, ++index));
        break;
      case TokenKind.source:
        nodes.push(sourceNode(source.slice(start, end), position));
        break;
      case TokenKind.punctuation:
        nodes.push(punctuation(source.slice(start, end), position));
        break;
      case TokenKind.symbol:
        nodes.push(symbol(source.slice(start, end), position));
        break;
      case TokenKind.whiteSpace:
        nodes.push(whiteSpace(source.slice(start, end), position));
        break;
    }
  }
  return nodes;
}

/** Inner characters that are no letters are children of their own: `كأس_العالم` → `كأس` `_` `العالم`. */
function splitWord(source: string, start: number, end: number, place: Placer): Word['children'] {
  const children: Word['children'] = [];
  let from = start;
  const takeText = (to: number) => {
    if (to > from) children.push(text(source.slice(from, to), place(from, to)));
  };
  for (let at = start; at < end; at += widthAt(source, at)) {
    const of = classAt(source, at);
    if (isOfWord(of)) continue;
    takeText(at);
    const leaf = of === CharacterClass.punctuation ? punctuation : symbol;
    children.push(leaf(source.slice(at, at + 1), place(at, at + 1)));
    from = at + 1;
  }
  takeText(end);
  return children;
}
