import { measureArticle } from '@/components/article/measure-article';
import { articleFiles, defaultRoot } from '@/lib/content/content-paths';
import { keepRecent } from '@/lib/content/keep-recent';
import { listArticles } from '@/lib/content/list-articles';
import { loadOutline } from '@/lib/content/load-article';
import { onceInBuild } from '@/lib/content/once-in-build';
import type { ListedArticle } from '@/lib/model/listed-article';
import { newestFirst } from '@/lib/model/newest-first';

const recent = keepRecent<ListedArticle>(Number.POSITIVE_INFINITY);

function listArticle(slug: string): ListedArticle {
  const { source, meta: file } = articleFiles(defaultRoot(), slug);
  return recent([source, file], () => {
    const { meta, article } = loadOutline(slug);
    const { title, summary, provenance } = meta;
    return { slug, title, summary, published: provenance.published, measures: measureArticle(article) };
  });
}

/** What lists say of all articles, in either language, the newest first: little enough to be held, so that none is parsed for each page of the list. */
export const listedArticles = onceInBuild('list', () => newestFirst(listArticles().map(listArticle)));
