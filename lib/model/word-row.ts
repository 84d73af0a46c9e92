import type { GlossSource, PhraseKind, Upos } from './gloss';
import type { SentenceId } from './text';

/** A line of an article's word list: a word, or a phrase that means one thing together, where it first stands. What is unknown is `null`. */
export interface WordRow {
  /** What kind of phrase it is; `word` for a single word. */
  kind: PhraseKind | 'word';
  /** As it stands in the text, its clitics with it: `لرئيس`, `وزارة الداخلية`. */
  surface: string;
  /** The same letters with their vowels; of a phrase only where each of its words has them. */
  vocalised: string | null;
  transliteration: string | null;
  /** Its meaning there: `of Head`. */
  gloss: string;
  /** What the word is without its clitics (`رئيس` of `لرئيس`); `null` for a phrase. */
  stem: WordStem | null;
  /** Where the gloss comes from; of a phrase, the least certain of its words. */
  source: GlossSource | null;
  sentence: RowSentence;
  /** First and last word in its sentence, by index from 1. */
  from: number;
  to: number;
}

/** The word that a dictionary has. */
export interface WordStem {
  /** As it stands in the text, and the same with its vowels. */
  form: string;
  vocalised: string | null;
  /** Vocalised citation form. */
  lemma: string | null;
  root: string | null;
  upos: Upos;
  /** Its meaning without the clitics: `head`. */
  gloss: string | null;
}

/** The sentence in which a word stands. */
export interface RowSentence {
  id: SentenceId;
  text: string;
  english: string | null;
}
