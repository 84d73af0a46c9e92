import type { Locale } from '@/lib/i18n/locales';
import type { ArticleMeta } from '@/lib/model/meta';

/** What a PDF says of itself. What is unknown is `null` and not said. */
export interface PdfFacts {
  /** Of the document: Arabic that is read as Arabic in an English frame says so itself. */
  language: Locale;
  title: string;
  author: string | null;
  subject: string | null;
  publisher: string | null;
  /** ISO 8601, when the article was published. */
  published: string | null;
  licence: string | null;
  /** The article's whole address. */
  link: string | null;
}

/** Gathers what `article.yaml` says, in one language where it has two. */
export function describeArticle(meta: ArticleMeta, language: Locale, link: string | null): PdfFacts {
  const { author, publisher, published, licence } = meta.provenance;
  const subject = meta.summary?.[language] ?? null;
  return { language, title: meta.title[language], author, subject, publisher, published, licence, link };
}
