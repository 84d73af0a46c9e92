import { type Coverage, measureCoverage } from '../gloss/measure-coverage';
import type { FileIssue } from '../model/issue';
import { ContentError } from './content-error';
import { defaultRoot } from './content-paths';
import { listArticles } from './list-articles';
import { type ArticleFolder, readArticle } from './read-article';
import type { GlossStatus } from './read-meta';

export interface CheckedArticle {
  slug: string;
  gloss: GlossStatus;
  /** `null` where the text could not be read. */
  coverage: Coverage | null;
}

export interface CheckResult {
  articles: CheckedArticle[];
  issues: FileIssue[];
  errors: number;
}

/**
 * Verifies all content under a content folder: texts, metadata, English layers. Never throws.
 *
 * A folder that cannot be listed is an error; one without articles is right, and the summary says so.
 */
export function checkContent(root = defaultRoot()): CheckResult {
  const issues: FileIssue[] = [];
  const articles = list(root, issues).map((slug) => {
    const folder = readArticle(slug, root);
    issues.push(...folder.issues);
    return { slug, gloss: folder.glossStatus, coverage: cover(folder) };
  });
  return { articles, issues, errors: issues.filter(({ severity }) => severity === 'error').length };
}

function list(root: string, issues: FileIssue[]): string[] {
  try {
    return listArticles(root);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    issues.push(...error.issues);
    return [];
  }
}

function cover({ article, gloss }: ArticleFolder): Coverage | null {
  return article && measureCoverage(article, gloss);
}
