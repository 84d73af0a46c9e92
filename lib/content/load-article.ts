import type { Article } from '../model/article';
import type { ArticleGloss } from '../model/gloss';
import type { FileIssue } from '../model/issue';
import type { ArticleMeta } from '../model/meta';
import { ContentError } from './content-error';
import { articleFiles, defaultRoot } from './content-paths';
import { keepRecent } from './keep-recent';
import { type ArticleFolder, readArticle, readOutline } from './read-article';
import { isSlug } from './slug';

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

/** An article without its English layer. */
export type LoadedOutline = Omit<LoadedArticle, 'gloss'>;

const recent = keepRecent<LoadedArticle>();

/**
 * Loads an article for the page, as it may be published. The same one is given to all who ask while its files stay as they are:
 * it is not to be changed.
 *
 * `root` is the content folder.
 *
 * @throws ContentError with every issue listed when there is one error in any of its files, so that nothing half right is built
 */
export function loadArticle(slug: string, root = defaultRoot()): LoadedArticle {
  const load = () => {
    const { gloss, ...folder } = readArticle(slug, root);
    return { ...toPublish(folder), gloss };
  };
  if (!isSlug(slug)) return load();
  const { source, meta, gloss } = articleFiles(root, slug);
  return recent([source, meta, gloss], load);
}

/**
 * Loads what a list says of an article: all but its English layer, which costs the most and may be wrong without a word here.
 *
 * @throws ContentError as `loadArticle` does, for an error in the text or its metadata
 */
export function loadOutline(slug: string, root = defaultRoot()): LoadedOutline {
  return toPublish(readOutline(slug, root));
}

function toPublish({ slug, source, meta, article, issues }: Omit<ArticleFolder, 'gloss'>): LoadedOutline {
  const isBroken = issues.some(({ severity }) => severity === 'error');
  if (isBroken || source === null || meta === null || article === null) throw new ContentError(issues);
  return { slug, source, meta, article, issues };
}
