import type { LexiconEntry } from '../analyse/lexicon/entry';
import { formatLexiconIssue } from '../analyse/lexicon/format-lexicon-issue';
import { type LexiconTexts, lexiconFiles } from '../analyse/lexicon/lexicon-issue';
import { readLexicon } from '../analyse/lexicon/read-lexicon';
import { defaultRoot } from '../content/content-paths';
import { formatIssue } from '../content/format-issue';
import { readLexiconFiles } from '../content/read-lexicon-files';

/** Reads the lexicon's files as text. @throws with every file that cannot be read */
export function loadLexiconTexts(root = defaultRoot()): LexiconTexts {
  const { texts, issues } = readLexiconFiles(root, lexiconFiles);
  if (issues.length > 0) throw new Error(issues.map(formatIssue).join('\n'));
  return texts as LexiconTexts;
}

/** Reads the lexicon. @throws with every line that cannot be read: a lexicon with a broken line is not used */
export function loadLexicon(root = defaultRoot()): LexiconEntry[] {
  const { entries, issues } = readLexicon(loadLexiconTexts(root));
  if (issues.length > 0) throw new Error(issues.map(formatLexiconIssue).join('\n'));
  return entries;
}
