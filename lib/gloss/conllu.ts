import type { Point, Position } from '../model/text';

/** An entry of FEATS or MISC, `Case=Gen`; `value` is `null` where there is no `=`. */
export interface ConlluPair {
  key: string;
  value: string | null;
  /** Column in its line, from 1. */
  column: number;
}

/** `# text_en = …`; a comment of another shape is all key. */
export interface ConlluComment {
  key: string;
  value: string | null;
  /** Of the value, or of the key where there is none. */
  position: Position;
}

/**
 * A line of ten columns, `null` where it has `_`.
 *
 * `kind`: a syntactic word (`5`; `from` and `to` are equal), a range that is written as one word (`3-4`), or an empty node of the
 * enhanced graph (`8.1`; `from` is 8, `to` is 1), which no written word answers to.
 */
export interface ConlluToken {
  kind: 'word' | 'range' | 'empty';
  from: number;
  to: number;
  form: string;
  lemma: string | null;
  upos: string | null;
  xpos: string | null;
  feats: ConlluPair[];
  head: string | null;
  deprel: string | null;
  deps: string | null;
  misc: ConlluPair[];
  /** Start of the line. */
  start: Point;
  /** Columns, from 1, at which the ten fields begin, and the one after the line's last character and a tab. */
  columns: readonly number[];
}

export interface ConlluSentence {
  comments: ConlluComment[];
  tokens: ConlluToken[];
  /** Of its first line. */
  position: Position;
  /** Some line of it could not be read: what is missing has been told. */
  isBroken: boolean;
}

/** The places of the columns, for asking where a field stands. */
export const conlluField = {
  id: 0,
  form: 1,
  lemma: 2,
  upos: 3,
  xpos: 4,
  feats: 5,
  head: 6,
  deprel: 7,
  deps: 8,
  misc: 9,
} as const;

/** Gives the position of a run of a line, by columns from 1 at the line's start, which a byte-order mark can push on. */
export function placeInLine(start: Point, column: number, length: number): Position {
  const offset = (start.offset ?? 0) + column - 1;
  const from = start.column + column - 1;
  return {
    start: { line: start.line, column: from, offset },
    end: { line: start.line, column: from + length, offset: offset + length },
  };
}

/** Gives the position of a field of a token. */
export function placeField(token: ConlluToken, field: keyof typeof conlluField): Position {
  const at = conlluField[field];
  const column = token.columns[at] ?? 1;
  return placeInLine(token.start, column, Math.max(0, (token.columns[at + 1] ?? column + 1) - column - 1));
}

/** Finds the value of a key among the entries of FEATS or MISC; `null` where it is not there. */
export function valueOf(pairs: readonly ConlluPair[], key: string): string | null {
  return pairs.find((pair) => pair.key === key)?.value ?? null;
}

/** Gives the position of a key's value in MISC, or of the whole field where it is not there. */
export function placeMisc(token: ConlluToken, key: string): Position {
  const pair = token.misc.find((candidate) => candidate.key === key);
  if (!pair) return placeField(token, 'misc');
  return placeInLine(token.start, pair.column + key.length + 1, pair.value?.length ?? 0);
}

/** Finds a sentence's comment by key; where it comes twice, the first. */
export function commentOf(sentence: ConlluSentence, key: string): ConlluComment | undefined {
  return sentence.comments.find((comment) => comment.key === key);
}
