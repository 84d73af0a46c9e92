import { checkEntry, keyOf } from './check-entries';
import { checkForms } from './check-forms';
import type { LexiconEntry } from './entry';
import { type LexiconIssue, type LexiconTexts, lexiconFiles } from './lexicon-issue';
import { readRow } from './read-lexicon';
import { readRows } from './read-rows';
import { sortLines } from './sort-lines';

/** Finds everything that is wrong with the lexicon: lines that cannot be read, and entries that contradict grammar, another line or the guide. */
export function checkLexicon(texts: LexiconTexts): LexiconIssue[] {
  const issues: LexiconIssue[] = [];
  const seen = new Map<string, string>();
  for (const file of lexiconFiles) {
    for (const row of readRows(file, texts[file], issues)) {
      const entry: LexiconEntry | null = readRow(row);
      if (!entry) continue;
      const blame = (code: string, message: string) =>
        issues.push({ file, line: row.line, column: 1, code, message });
      const key = keyOf(entry);
      const before = seen.get(key);
      if (before) blame('twice', `the same as ${before}`);
      else seen.set(key, `${file}:${row.line}`);
      for (const { code, message } of [...checkEntry(entry), ...checkForms(entry)]) blame(code, message);
    }
    if (sortLines(texts[file]) !== texts[file])
      issues.push({
        file,
        line: 1,
        column: 1,
        code: 'unsorted',
        message: 'run “npm run -s lexicon -- sort”',
      });
  }
  return issues;
}
