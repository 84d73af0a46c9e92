import type { ArticleGloss } from '../model/gloss';
import type { ArticleMeta } from '../model/meta';

interface Page {
  /** The language of the page's interface, which is that of the description. */
  locale: 'ar' | 'en';
  /** The page's whole address, where it is known. */
  url: string | null;
}

const isWebAddress = (text: string | null): text is string => /^https?:\/\//.test(text ?? '');

/**
 * The article as schema.org's [NewsArticle](https://schema.org/NewsArticle), for search engines and libraries.
 * What is unknown is left out. Its language is Arabic; English is said to be a translation of it, and only where there is one.
 */
export function newsArticle(meta: ArticleMeta, gloss: ArticleGloss, { locale, url }: Page): object {
  const { publisher, author, published, licence, url: source } = meta.provenance;
  const hasEnglish = [...gloss.values()].some(({ english }) => english);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: meta.title.ar,
    inLanguage: 'ar',
    ...(hasEnglish && {
      workTranslation: { '@type': 'CreativeWork', headline: meta.title.en, inLanguage: 'en' },
    }),
    ...(meta.summary && { description: meta.summary[locale] }),
    ...(author && { author: { '@type': 'Person', name: author } }),
    ...(published && { datePublished: published }),
    ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
    isAccessibleForFree: true,
    ...(isWebAddress(licence) && { license: licence }),
    ...(source && { isBasedOn: source }),
    ...(url && { url, mainEntityOfPage: url }),
  };
}
