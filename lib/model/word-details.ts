import type { GlossSource, PhraseKind } from './gloss';
import type { SentenceId } from './text';

/** What the card shows of a word; what is unknown is absent. */
export interface WordDetail {
  gloss?: string;
  /** With every mark, on the letters of the source. */
  vocalised?: string;
  /** With the marks that decide the reading; absent where it is read as it is written. */
  helped?: string;
  transliteration?: string;
  lemma?: string;
  root?: string;
  /** Its kind in grammar, a term each: `noun`, `feminine`, `genitive`. */
  kind?: string[];
  /** Form and gloss of each part, for a word with clitics. */
  parts?: [form: string, gloss: string][];
  source?: GlossSource;
}

/** A phrase: first and last word by index from 1, kind, English. */
export type PhraseDetail = [from: number, to: number, kind: PhraseKind, gloss: string];

/** The sign for the first of the marks: `0`. */
export const firstSign = 48;

/** A word as it travels; what is empty at its end is left out. */
export type PackedWord = [
  /** Place in `lexemes`. */
  lexeme?: number,
  gloss?: string,
  /** The marks of each letter, a sign each: their place in `marks`, from `0` on. */
  vocalised?: string,
  transliteration?: string,
  helped?: string,
  /** Forms and glosses by turns. */
  parts?: string[] | 0,
  /** Where it is not the article's. */
  source?: GlossSource | 'none' | '',
];

/**
 * What the cards of an article show, as it travels to the reader in one file for both languages: each lexeme and each term of grammar once, and
 * marks without the letters, which the page has.
 */
export interface ArticleDetails {
  /** Where most glosses come from. */
  source: GlossSource | '';
  /** Terms of grammar by interface language, each at the same place. */
  terms: Readonly<Record<string, readonly string[]>>;
  /** What stands on one letter: `""`, `"َ"`, `"َّ"`. */
  marks: readonly string[];
  /** Lemma, root, and the kind as places in `terms`. */
  lexemes: readonly [lemma: string, root: string, ...kind: number[]][];
  /** By index, the first word being 0 here. */
  words: Readonly<Record<SentenceId, readonly PackedWord[]>>;
  phrases: Readonly<Record<SentenceId, readonly PhraseDetail[]>>;
}
