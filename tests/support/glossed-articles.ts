import { createAnalyser } from '@/lib/analyse/create-analyser';
import { loadLexicon } from '@/lib/cli/load-lexicon';
import { type LoadedArticle, loadArticle } from '@/lib/content/load-article';
import { alignGloss } from '@/lib/gloss/align-gloss';
import { draftGloss } from '@/lib/gloss/draft/draft-gloss';
import type { ArticleGloss } from '@/lib/model/gloss';
import { parseArticle } from '@/lib/parse/parse-article';
import { families } from '../hostile/payloads';
import { readFixtures } from './read-fixtures';
import { glossesOf } from './say-everywhere';

/** A list of names and prices, one with runs in Latin letters, one as it was pasted: and the first article. */
const drafted = ['egypt-price-list', 'gulf-tech-conference', 'iraq-electricity-messy'];

function asArticle(
  slug: string,
  source: string,
  glossOf: (article: LoadedArticle['article']) => ArticleGloss,
): LoadedArticle {
  const { article } = parseArticle(source);
  const provenance = {
    publisher: 'Wire & Co. <news>',
    author: null,
    published: '2024-05',
    url: 'https://wire.example/?a=1&b=2',
    licence: null,
    note: null,
  };
  const title = { ar: 'خبر «اليوم»', en: 'Today’s “news”' };
  const meta = { slug, title, titleIsEditorial: true, summary: null, provenance, sections: [] };
  return { slug, source, meta, article, gloss: glossOf(article), issues: [] };
}

let read: LoadedArticle[] | null = null;

/** The first article, and fixtures with a drafted layer, read once. */
export function readGlossedArticles(): LoadedArticle[] {
  read ??= readAll();
  return read;
}

function readAll(): LoadedArticle[] {
  const analyser = createAnalyser(loadLexicon());
  const fixtures = readFixtures().filter(({ slug }) => drafted.includes(slug));
  return [
    loadArticle('kuwait-bahrain-security-cooperation'),
    ...fixtures.map(({ slug, source }) =>
      asArticle(slug, source, (article) => alignGloss(draftGloss(article, analyser), article).gloss),
    ),
  ];
}

/** An article that says hostile texts, and whose English says them again, of every sentence and word. */
export function hostileArticle(): LoadedArticle {
  const payloads = Object.values(families).flatMap((family) => family.filter((text) => text.length < 400));
  const some = payloads.filter((_, at) => at % 5 === 0);
  return asArticle('hostile', some.map((text) => `قال ${text} اليوم.`).join('\n'), (article) =>
    glossesOf(article, some),
  );
}
