import type { Placer } from './place';

/** What a token is, in the three bits that a packed token has for it. */
export const TokenKind = {
  /** A word without inner characters that begins with a letter of the Arabic alphabet: nearly all of them. */
  arabicWord: 0,
  /** Nothing but digits, Latin or Arabic-Indic ones: `2024`, `٢٠٢٤`. */
  number: 1,
  /** Any other word without inner characters: `Apple`, `5G`. */
  word: 2,
  /** A word with inner characters: `كأس_العالم`, `3.5`. */
  compound: 3,
  source: 4,
  punctuation: 5,
  symbol: 6,
  whiteSpace: 7,
} as const;

export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/**
 * Tokens in a row, without a gap, each as one number: where it starts, and in the lowest three bits its kind.
 *
 * 10 MB of news are 2 million tokens, 8 MB in this form; the nodes of them all are 510 MB, and take ten times as long to make as
 * the tokens to find. An offset has 29 bits; the longest string of V8 has fewer than 2 ** 29 units.
 */
export class TokenRun {
  constructor(
    readonly source: string,
    readonly place: Placer,
    /** Shared with other runs; the token after the last one is there, too, to tell where that one ends. */
    private readonly packed: Uint32Array,
    private readonly first: number,
    readonly length: number,
  ) {}

  /** The kind of the token at a place; white space is said to stand before the first and after the last. */
  kindAt(at: number): TokenKind {
    if (at < 0 || at >= this.length) return TokenKind.whiteSpace;
    return ((this.packed[this.first + at] as number) & 7) as TokenKind;
  }

  /** Offset in the source of a token's first unit; of the place after the last token, the end of the run. */
  startAt(at: number): number {
    return (this.packed[this.first + at] as number) >>> 3;
  }

  /** The first UTF-16 unit of a token; of none, NaN. */
  unitAt(at: number): number {
    return at < 0 || at >= this.length ? Number.NaN : this.source.charCodeAt(this.startAt(at));
  }

  /** The text of a token, and of none the empty string. */
  textAt(at: number): string {
    return at < 0 || at >= this.length ? '' : this.source.slice(this.startAt(at), this.startAt(at + 1));
  }

  /** The text from one token up to another, or up to the last. */
  textBetween(from: number, to: number): string {
    return this.source.slice(this.startAt(from), this.startAt(Math.min(to, this.length)));
  }

  /** The first token of a kind from a place on, before another; that other place when there is none. */
  find(kind: TokenKind, from: number, to: number): number {
    const { packed, first } = this;
    let at = from;
    while (at < to && ((packed[first + at] as number) & 7) !== kind) at++;
    return at;
  }

  /** How many words and addresses there are from one place up to another. */
  countWords(from: number, to: number): number {
    const { packed, first } = this;
    let words = 0;
    for (let at = from; at < to; at++) {
      if (((packed[first + at] as number) & 7) <= TokenKind.source) words++;
    }
    return words;
  }

  /** The tokens from one place up to another, both within this run. */
  slice(from: number, to: number): TokenRun {
    return new TokenRun(this.source, this.place, this.packed, this.first + from, to - from);
  }
}

/** Tells the kinds that are words, whatever is in them. */
export function isWord(kind: TokenKind): boolean {
  return kind <= TokenKind.compound;
}
