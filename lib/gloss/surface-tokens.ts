import { type ConlluSentence, type ConlluToken, valueOf } from './conllu';

/** What is written without a space: a word, or a range with its words. */
export interface SurfaceToken {
  /** The range, or the word itself. */
  line: ConlluToken;
  words: [ConlluToken, ...ConlluToken[]];
  isSpaceAfter: boolean;
}

/** Groups the lines of a sentence by what is written: `3-4 ووزير`, `3 و`, `4 وزير` are one. Empty nodes are left aside. */
export function surfaceTokens({ tokens }: ConlluSentence): SurfaceToken[] {
  const surface: SurfaceToken[] = [];
  let range: ConlluToken | null = null;
  let words: ConlluToken[] = [];
  const take = (line: ConlluToken, [first, ...rest]: ConlluToken[]) => {
    if (!first) return;
    surface.push({ line, words: [first, ...rest], isSpaceAfter: valueOf(line.misc, 'SpaceAfter') !== 'No' });
  };
  const closeRange = () => {
    if (range) take(range, words);
    range = null;
  };
  for (const token of tokens) {
    if (token.kind === 'empty') continue;
    if (range && (token.kind === 'range' || token.from > range.to)) closeRange();
    if (token.kind === 'range') {
      range = token;
      words = [];
    } else if (range) words.push(token);
    else take(token, [token]);
  }
  closeRange();
  return surface;
}
