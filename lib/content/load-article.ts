import type { Article } from '../model/article';
import type { ArticleGloss } from '../model/gloss';
import type { FileIssue } from '../model/issue';
import type { ArticleMeta } from '../model/meta';
import { ContentError } from './content-error';
import { defaultRoot } from './content-paths';
import { readArticle } from './read-article';

/** An article that may be published. */
export interface LoadedArticle {
  slug: string;
  source: string;
  meta: ArticleMeta;
  article: Article;
  /** Empty where `article.yaml` says `gloss: none`. */
  gloss: ArticleGloss;
  /** Warnings and notes. */
  issues: FileIssue[];
}

/**
 * Loads an article for the page, as it may be published.
 *
 * `root` is the content folder.
 *
 * @throws ContentError with every issue listed when there is one error in any of its files, so that nothing half right is built
 */
export function loadArticle(slug: string, root = defaultRoot()): LoadedArticle {
  const { source, meta, article, gloss, issues } = readArticle(slug, root);
  const isBroken = issues.some(({ severity }) => severity === 'error');
  if (isBroken || source === null || meta === null || article === null) throw new ContentError(issues);
  return { slug, source, meta, article, gloss, issues };
}
