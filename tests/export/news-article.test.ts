import { describe, expect, test } from 'vitest';
import { newsArticle } from '@/lib/export/news-article';
import type { ArticleMeta } from '@/lib/model/meta';
import { meta } from '../components/support/build-meta';
import { buildGloss, noGloss } from '../components/support/build-text';

const known: ArticleMeta = {
  ...meta,
  summary: { ar: 'ملخص', en: 'A summary' },
  provenance: {
    publisher: 'وكالة',
    author: 'كاتبة',
    published: '2024-05',
    url: 'https://agency.example/1',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    note: null,
  },
};
const glossed = new Map([['t-one', buildGloss(['one'], { english: 'One.' })] as const]);

describe('newsArticle', () => {
  test('what is unknown is left out', () => {
    expect(newsArticle(meta, noGloss, { locale: 'en', url: null })).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'عنوان',
      inLanguage: 'ar',
      isAccessibleForFree: true,
    });
  });

  test('what is known is said, the description in the language of the page', () => {
    const url = 'https://hamish.example/en/read/an-article/';
    expect(newsArticle(known, glossed, { locale: 'en', url })).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'عنوان',
      inLanguage: 'ar',
      workTranslation: { '@type': 'CreativeWork', headline: 'A title', inLanguage: 'en' },
      description: 'A summary',
      author: { '@type': 'Person', name: 'كاتبة' },
      datePublished: '2024-05',
      publisher: { '@type': 'Organization', name: 'وكالة' },
      isAccessibleForFree: true,
      license: 'https://creativecommons.org/licenses/by/4.0/',
      isBasedOn: 'https://agency.example/1',
      url,
      mainEntityOfPage: url,
    });
    expect(newsArticle(known, glossed, { locale: 'ar', url })).toMatchObject({ description: 'ملخص' });
  });

  test('a licence that is a name has no address, and words without a sentence in English are no translation', () => {
    const named = { ...known, provenance: { ...known.provenance, licence: 'CC BY 4.0' } };
    const words = new Map([['t-one', buildGloss(['one'])] as const]);
    const data = newsArticle(named, words, { locale: 'ar', url: null });
    expect(data).not.toHaveProperty('license');
    expect(data).not.toHaveProperty('workTranslation');
    expect(data).not.toHaveProperty('url');
  });
});
