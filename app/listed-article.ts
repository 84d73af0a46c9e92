import { measureArticle } from '@/components/article/measure-article';
import { articleFiles, defaultRoot } from '@/lib/content/content-paths';
import { keepRecent } from '@/lib/content/keep-recent';
import { loadOutline } from '@/lib/content/load-article';

const recent = keepRecent<ReturnType<typeof measureOutline>>(Number.POSITIVE_INFINITY);

function measureOutline(slug: string) {
  const { meta, article } = loadOutline(slug);
  return { meta, measures: measureArticle(article) };
}

/** What lists say of an article, in either language: little enough to be kept of all, so that none is parsed for each list. */
export function listedArticle(slug: string) {
  const { source, meta } = articleFiles(defaultRoot(), slug);
  return recent([source, meta], () => measureOutline(slug));
}
