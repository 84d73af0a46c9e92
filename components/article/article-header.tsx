import { counted } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { Article } from '@/lib/model/article';
import type { ArticleGloss } from '@/lib/model/gloss';
import type { ArticleMeta } from '@/lib/model/meta';
import { BilingualBlock } from '../text/bilingual-block';
import { measureArticle, sectionsOf } from './measure-article';
import { blocksOf } from './section-title';
import { ShareAndCite } from './share-and-cite';

interface Props {
  article: Article;
  meta: ArticleMeta;
  gloss: ArticleGloss;
  locale: Locale;
}

/** The title, the source's own where it has one, else ours and marked so, and what a reader would know before reading. */
export function ArticleHeader({ article, meta, gloss, locale }: Props) {
  const t = translator(locale);
  const own = sectionsOf(article)
    .flatMap(blocksOf)
    .find(({ data: { role } }) => role === 'title');
  const { words, sentences, minutes } = measureArticle(article);
  const facts = [
    t('article:words', counted(locale, words)),
    t('article:sentences', counted(locale, sentences)),
    t('article:minutes', counted(locale, minutes)),
  ];
  return (
    <header className="article-header">
      <div lang="ar" dir="rtl">
        {own ? <BilingualBlock block={own} gloss={gloss} as="h1" /> : <h1>{meta.title.ar}</h1>}
      </div>
      {!own && (
        <p className="title-en" lang="en" dir="ltr">
          {meta.title.en}
        </p>
      )}
      <p className="facts">
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      {meta.titleIsEditorial && !own && <p className="editorial">{t('article:titleIsEditorial')}</p>}
      <p className="actions needs-script">
        <button type="button" className="action" data-do="link">
          {t('article:copyLink')}
        </button>
        <ShareAndCite locale={locale} />
      </p>
    </header>
  );
}
