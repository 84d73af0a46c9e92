import type { LexiconEntry } from './entry';
import { type LexiconFile, type LexiconIssue, type LexiconTexts, lexiconFiles } from './lexicon-issue';
import { readAdjective, readNoun } from './read-nominals';
import { readFunctionWord, readName, readPhrase } from './read-others';
import { type Row, readRows } from './read-rows';
import { readVerb } from './read-verbs';

const readers: Record<LexiconFile, (row: Row) => LexiconEntry | null> = {
  'verbs.tsv': readVerb,
  'nouns.tsv': readNoun,
  'adjectives.tsv': readAdjective,
  'function-words.tsv': readFunctionWord,
  'names.tsv': readName,
  'phrases.tsv': readPhrase,
};

/** Reads a line of whichever file it stands in; gives `null` after noting what cannot be read. */
export function readRow(row: Row): LexiconEntry | null {
  return readers[row.file](row);
}

export interface ReadLexicon {
  entries: LexiconEntry[];
  issues: LexiconIssue[];
}

/** Reads the whole lexicon. A line that cannot be read is noted and gives no entry; what else is wrong is noted too. */
export function readLexicon(texts: LexiconTexts): ReadLexicon {
  const issues: LexiconIssue[] = [];
  const entries: LexiconEntry[] = [];
  for (const file of lexiconFiles) {
    for (const row of readRows(file, texts[file], issues)) {
      const entry = readRow(row);
      if (entry) entries.push(entry);
    }
  }
  return { entries, issues };
}
