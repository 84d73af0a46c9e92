import type { Locale } from '@/lib/i18n/locales';
import type { Article } from '@/lib/model/article';
import type { ArticleGloss } from '@/lib/model/gloss';
import type { ArticleMeta } from '@/lib/model/meta';
import { sectionsOf } from '@/lib/model/parts-of';
import type { VocabularyEntry } from '@/lib/model/vocabulary-entry';
import { routes } from '@/lib/routes';
import { ArticleTitle, isTitleOurs } from '../article/article-title';
import { SectionView } from '../article/section-view';
import { AfterText } from './after-text';
import { CreditLine } from './credit-line';
import { HandoutOwner } from './handout-notes';
import { QrCodeView } from './qr-code-view';

interface Props {
  article: Article;
  meta: ArticleMeta;
  gloss: ArticleGloss;
  /** The words that can be listed after the text. */
  vocabulary: readonly VocabularyEntry[];
  locale: Locale;
  site: string | null;
}

/** What comes out on paper, from right to left in either interface language: the head, the text, and after it what is looked up. */
export function PrintSheet({ article, meta, gloss, vocabulary, locale, site }: Props) {
  return (
    <article className="sheet" dir="rtl">
      <header className="sheet-head">
        <div>
          <ArticleTitle article={article} meta={meta} gloss={gloss} />
          <CreditLine provenance={meta.provenance} locale={locale} isTitleOurs={isTitleOurs(article, meta)} />
        </div>
        <QrCodeView path={routes.article(locale, meta.slug)} site={site} locale={locale} />
      </header>
      {gloss.size > 0 && <HandoutOwner locale={locale} />}
      <div className="text" lang="ar" dir="rtl">
        {sectionsOf(article).map((section) => (
          <SectionView
            key={section.id}
            section={section}
            source={article.source}
            gloss={gloss}
            locale={locale}
            isLinked={false}
          />
        ))}
      </div>
      {gloss.size > 0 && (
        <AfterText
          article={article}
          title={meta.title.ar}
          gloss={gloss}
          entries={vocabulary}
          locale={locale}
        />
      )}
    </article>
  );
}
