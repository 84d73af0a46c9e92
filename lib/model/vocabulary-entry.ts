import type { Part } from './gloss';
import type { WordRow } from './word-row';

/** A word or phrase of the vocabulary that is printed after an article. */
export interface VocabularyEntry {
  row: WordRow;
  /** What the dictionary's word is; `null` for a phrase. */
  part: Part | null;
  /** Everywhere it stands, first where the row is of, as links name it: `t-k3f9a2q.3`, `t-k3f9a2q.5-7`. */
  places: string[];
  /** Whether a handout explains it before a teacher chooses. */
  isChosen: boolean;
}
