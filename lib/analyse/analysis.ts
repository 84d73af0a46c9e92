import type { Upos } from '../model/gloss';

/** A part of a written word: a clitic, or what they stand around. */
export interface Segment {
  /** Letters as written; the alif of the article is written back after ل (`للأمن` → `ل`, `الأمن`). */
  form: string;
  vocalised: string;
  lemma: string;
  pos: Upos;
  features: string;
  role: 'pro' | 'stem' | 'en';
  gloss: string;
}

/** One reading of a word, told in full. */
export interface Analysis {
  /** Of the stem, vocalised. */
  lemma: string;
  pos: Upos;
  root: string | null;
  /** Universal Dependencies features of the stem. */
  features: string;
  /** English senses of the lemma, separated by `; `. */
  gloss: string;
  /** The whole word, with the ending that its place asks for. */
  vocalised: string;
  segments: Segment[];
  /** Whether the lexicon knows it, or it was guessed from its letters. */
  source: 'lexicon' | 'guess';
  /** What speaks against it, beside its neighbours too; lower is better, and only comparable within a word. */
  cost: number;
  /** Why: what was looked up, folded, derived, and which rules spoke. */
  trace: string[];
}
