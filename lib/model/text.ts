import type * as nlcst from 'nlcst';
import type { Position } from 'unist';

/**
 * The text tree: [nlcst](https://github.com/syntax-tree/nlcst) with every position present.
 *
 * Positions are unist's: line and column from 1, offset from 0, all in UTF-16 units of the source. For every node
 * `source.slice(start.offset, end.offset)` is its text, and the leaves in order give back the source.
 */
export type { Point, Position } from 'unist';

/** Letters or digits of a word as they stand in the source. */
export interface Text extends nlcst.Text {
  position: Position;
}

/** Spaces, tabs, line ends and a byte-order mark. */
export interface WhiteSpace extends nlcst.WhiteSpace {
  position: Position;
}

/** A mark of punctuation: `،` `«` `...`. */
export interface Punctuation extends nlcst.Punctuation {
  position: Position;
}

/** What is neither letter, digit, space nor punctuation: `%` `+` `#` an emoji, a stray control character. */
export interface Symbol extends nlcst.Symbol {
  position: Position;
}

/** A run that is no language: a web or e-mail address. */
export interface Source extends nlcst.Source {
  position: Position;
}

/** A word as written, its clitics in it (`ووزير`), or a number (`١٢٬٥٠٠`). */
export interface Word extends nlcst.Word {
  position: Position;
  children: (Text | Punctuation | Symbol)[];
  data: WordData;
}

export interface WordData extends nlcst.WordData {
  /** Place among the words of its sentence, from 1: the `3` of the link `#t-k3f9a2q.3`. */
  index: number;
}

export type Token = Word | Punctuation | Symbol | Source | WhiteSpace;

export interface Sentence extends nlcst.Sentence {
  position: Position;
  children: Token[];
  data: SentenceData;
}

/** `t-` and a short hash of the sentence's folded text; `-2`, `-3` where the same sentence comes again. */
export type SentenceId = `t-${string}`;

export interface SentenceData extends nlcst.SentenceData {
  id: SentenceId;
  /** Runs against the direction of the Arabic around them; absent where there are none. */
  isolates?: Isolate[];
}

/** A run from left to right in an Arabic sentence: `C++`, `+965 2222 3333`. */
export interface Isolate {
  /** Its tokens, by place among the sentence's children: first, and the one after the last. */
  from: number;
  to: number;
  /** `en` for Latin letters, which the page must say; `null` for numbers. */
  language: 'en' | null;
}
