import type { Locale } from '@/lib/i18n/locales';
import type { Article } from '@/lib/model/article';
import type { ArticleGloss } from '@/lib/model/gloss';
import type { ArticleMeta } from '@/lib/model/meta';
import type { VocabularyEntry } from '@/lib/model/vocabulary-entry';
import { routes } from '@/lib/routes';
import { ArticleText } from '../article/article-text';
import { ArticleTitle, isTitleOurs } from '../article/article-title';
import { AfterText } from './after-text';
import { CreditLine } from './credit-line';
import { HandoutOwner } from './handout-owner';
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
      <ArticleText article={article} gloss={gloss} locale={locale} isLinked={false} />
      {gloss.size > 0 && (
        <AfterText article={article} meta={meta} gloss={gloss} entries={vocabulary} locale={locale} />
      )}
    </article>
  );
}
