import type { GlossSource, PhraseKind } from './gloss';
import type { SentenceId } from './text';

/**
 * What the card shows of a word. It travels to the reader as JSON, so the keys are short and what is unknown is absent:
 * gloss, vocalised form, partly vocalised form, transliteration, lemma, root, kind (in the interface's language), parts, source.
 */
export interface WordDetail {
  g?: string;
  /** With every mark, on the letters of the source. */
  v?: string;
  /** With the marks that decide the reading; absent where it is read as it is written. */
  h?: string;
  t?: string;
  l?: string;
  r?: string;
  k?: string;
  /** Form and gloss of each part, for a word with clitics. */
  p?: [form: string, gloss: string][];
  s?: GlossSource;
}

export interface SentenceDetail {
  /** By index, the first word being 0 here. */
  w: WordDetail[];
  /** Phrases: first and last word by index from 1, kind, English. */
  p?: [from: number, to: number, kind: PhraseKind, gloss: string][];
}

export type ArticleDetails = Readonly<Record<SentenceId, SentenceDetail>>;
