import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { Article } from '@/lib/model/article';
import type { DownloadKind } from '@/lib/model/downloads';
import type { ArticleGloss } from '@/lib/model/gloss';
import type { ArticleMeta } from '@/lib/model/meta';
import { sectionsOf } from '@/lib/model/parts-of';
import { routes } from '@/lib/routes';
import { ReadingBar } from '../gloss/reading-bar';
import { WordCard } from '../gloss/word-card';
import { ArticleHeader } from './article-header';
import { ArticleText } from './article-text';
import { citeSource } from './cite-source';
import { Contents } from './contents';
import { Downloads } from './downloads';
import { ProvenanceList } from './provenance-list';

interface Props {
  article: Article;
  meta: ArticleMeta;
  gloss: ArticleGloss;
  locale: Locale;
  /** The files that can be taken away. */
  files?: readonly DownloadKind[];
}

/** The reading page of an article. */
export function ArticleView({ article, meta, gloss, locale, files = [] }: Props) {
  const sections = sectionsOf(article);
  return (
    <article
      className="reader"
      data-details={routes.wordDetails(meta.slug)}
      data-ask={translator(locale)('gloss:showEnglish')}
      data-cite={citeSource(meta, locale)}
    >
      <ReadingBar locale={locale} hasGloss={gloss.size > 0} />
      <ArticleHeader article={article} meta={meta} gloss={gloss} locale={locale} />
      <Contents sections={sections} source={article.source} locale={locale} />
      <ArticleText article={article} gloss={gloss} locale={locale} id="text" />
      {files.length > 0 && <Downloads slug={meta.slug} kinds={files} locale={locale} />}
      <WordCard locale={locale} />
      <ProvenanceList provenance={meta.provenance} locale={locale} />
    </article>
  );
}
