import { join } from 'node:path';
import type { FileIssue } from '../model/issue';
import { nameFile } from './content-paths';
import { readTextFile } from './read-text-file';

/** The lexicon's largest file has about half a megabyte. */
const mostBytes = 16_000_000;

export interface LexiconFiles {
  /** By name; empty where a file could not be read. */
  texts: Record<string, string>;
  issues: FileIssue[];
}

/** Reads files of `content/lexicon` by name, strictly as UTF-8. What cannot be read is an issue and an empty text. */
export function readLexiconFiles(root: string, names: readonly string[]): LexiconFiles {
  const texts: Record<string, string> = {};
  const issues: FileIssue[] = [];
  for (const name of names) {
    const path = join(root, 'lexicon', name);
    const read = readTextFile(path, mostBytes);
    texts[name] = read.text ?? '';
    for (const issue of read.issues) issues.push({ ...issue, file: nameFile(root, path) });
  }
  return { texts, issues };
}
