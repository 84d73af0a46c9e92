import { counted, formatDate } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { ListedArticle } from '@/lib/model/listed-article';
import { routes } from '@/lib/routes';

interface Props {
  articles: readonly ListedArticle[];
  locale: Locale;
}

/** Articles in the order given, each with its Arabic title first. */
export function ArticleList({ articles, locale }: Props) {
  const t = translator(locale);
  if (articles.length === 0) return <p>{t('noArticles')}</p>;
  return (
    <ul className="article-list">
      {articles.map(({ slug, title, summary, published, measures: { words, minutes } }) => (
        <li key={slug}>
          <a href={routes.article(locale, slug)}>
            <h2 lang="ar" dir="rtl">
              {title.ar}
            </h2>
            <p className="title-en" lang="en" dir="ltr">
              {title.en}
            </p>
          </a>
          {summary && <p>{summary[locale]}</p>}
          <p className="facts">
            {published && <time dateTime={published}>{formatDate(locale, published)}</time>}
            <span>{t('article:words', counted(locale, words))}</span>
            <span>{t('article:minutes', counted(locale, minutes))}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
