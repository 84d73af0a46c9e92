/** Something wrong in a file of the lexicon. Lines and columns from 1; a column is a field of its line, not a character. */
export interface LexiconIssue {
  file: LexiconFile;
  line: number;
  column: number;
  code: string;
  message: string;
}

export const lexiconFiles = [
  'verbs.tsv',
  'nouns.tsv',
  'adjectives.tsv',
  'function-words.tsv',
  'names.tsv',
  'phrases.tsv',
] as const;
export type LexiconFile = (typeof lexiconFiles)[number];

/** The lexicon as text, by file. */
export type LexiconTexts = Readonly<Record<LexiconFile, string>>;
