import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FileIssue } from '../model/issue';
import { ContentError } from './content-error';
import { articleFiles, articlesFolder, defaultRoot, nameFile } from './content-paths';
import { isSlug, slugRule } from './slug';
import { startOfFile } from './start-of-file';

/**
 * Lists the slugs of all articles, in the order of the alphabet: the folders of `content/articles`, hidden ones aside.
 *
 * A link to a folder counts as one: whoever reads the article sees where it leads.
 *
 * @throws ContentError when there is no such folder, or the name of one is no slug
 */
export function listArticles(root = defaultRoot()): string[] {
  const issues: FileIssue[] = [];
  const report = (code: string, message: string, path: string) => {
    const file = nameFile(root, path);
    issues.push({ code, message, severity: 'error', position: startOfFile, file });
  };
  const slugs: string[] = [];
  try {
    for (const entry of readdirSync(articlesFolder(root), { withFileTypes: true })) {
      if (entry.name.startsWith('.') || !isFolder(entry)) continue;
      if (!isSlug(entry.name)) {
        const message = `the folder's name is the article's slug and must be ${slugRule}`;
        report('bad-slug', message, articleFiles(root, entry.name).folder);
      }
      slugs.push(entry.name);
    }
  } catch (error) {
    report('folder-unreadable', `the articles cannot be listed (${error})`, articlesFolder(root));
  }
  if (issues.length > 0) throw new ContentError(issues);
  return slugs.sort();
}

function isFolder(entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  return statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.isDirectory() ?? true;
}
