import type { WordRow } from '../model/word-row';

/** What a file of words says beside the words themselves. */
export interface WordFile {
  slug: string;
  title: string;
  /** Where a word stands: the whole address where the site's is known, else its path. */
  linkTo: (row: WordRow) => string;
  /** What kind of word or phrase it is, in English: `noun`, `name`. */
  nameKind: (row: WordRow) => string;
}
