import { counted } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { ArticleMeta } from '@/lib/model/meta';
import { routes } from '@/lib/routes';
import type { Measures } from './measure-article';

interface Props {
  articles: readonly { meta: ArticleMeta; measures: Measures }[];
  locale: Locale;
}

/** Every article, with its Arabic title first. */
export function ArticleList({ articles, locale }: Props) {
  const t = translator(locale);
  if (articles.length === 0) return <p>{t('noArticles')}</p>;
  return (
    <ul className="article-list">
      {articles.map(({ meta, measures: { words, minutes } }) => (
        <li key={meta.slug}>
          <a href={routes.article(locale, meta.slug)}>
            <h2 lang="ar" dir="rtl">
              {meta.title.ar}
            </h2>
            <p className="title-en" lang="en" dir="ltr">
              {meta.title.en}
            </p>
          </a>
          {meta.summary && <p>{meta.summary[locale]}</p>}
          <p className="facts">
            <span>{t('article:words', counted(locale, words))}</span>
            <span>{t('article:minutes', counted(locale, minutes))}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
