import { counted } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { Article } from '@/lib/model/article';
import type { ArticleGloss } from '@/lib/model/gloss';
import type { ArticleMeta } from '@/lib/model/meta';
import { routes } from '@/lib/routes';
import { ArticleTitle, isTitleOurs } from './article-title';
import { measureArticle } from './measure-article';
import { ShareAndCite } from './share-and-cite';

interface Props {
  article: Article;
  meta: ArticleMeta;
  gloss: ArticleGloss;
  locale: Locale;
}

/** The title, and what a reader would know before reading. */
export function ArticleHeader({ article, meta, gloss, locale }: Props) {
  const t = translator(locale);
  const { words, sentences, minutes } = measureArticle(article);
  const facts = [
    t('article:words', counted(locale, words)),
    t('article:sentences', counted(locale, sentences)),
    t('article:minutes', counted(locale, minutes)),
  ];
  return (
    <header className="article-header">
      <ArticleTitle article={article} meta={meta} gloss={gloss} />
      <p className="facts">
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      {isTitleOurs(article, meta) && <p className="editorial">{t('article:titleIsEditorial')}</p>}
      <p className="actions">
        <button type="button" className="action" data-do="link">
          {t('article:copyLink')}
        </button>
        <ShareAndCite locale={locale} />
        <a className="action" href={routes.print(locale, meta.slug)}>
          {t('print:open')}
        </a>
      </p>
    </header>
  );
}
