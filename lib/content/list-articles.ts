import { readdirSync } from 'node:fs';
import type { FileIssue } from '../model/issue';
import { ContentError } from './content-error';
import { articleFiles, articlesFolder, defaultRoot, nameFile } from './content-paths';
import { isSlug } from './slug';
import { startOfFile } from './start-of-file';

/**
 * Lists the slugs of all articles, in the order of the alphabet: the folders of `content/articles`, hidden ones aside.
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
      if (!entry.isDirectory() || entry.name.startsWith('.')) continue;
      if (!isSlug(entry.name)) {
        const message = `the folder's name is the article's slug and must be of a–z, 0–9 and single hyphens`;
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
