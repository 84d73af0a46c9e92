// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { ArticleHeader } from '@/components/article/article-header';
import { meta } from './support/build-meta';
import { buildArticle, buildSection, noGloss } from './support/build-text';
import { rendered, textsOf } from './support/rendered';

const untitled = buildArticle(buildSection('lead', [{ sentences: ['قال وزير.'] }]));
const titled = buildArticle(
  buildSection('lead', [{ role: 'title', sentences: ['عنوان المصدر'] }, { sentences: ['قال وزير.'] }]),
);

describe('ArticleHeader', () => {
  test('a title of ours is marked as ours, and stands in both languages', () => {
    const container = rendered(<ArticleHeader article={untitled} meta={meta} gloss={noGloss} locale="en" />);
    expect(textsOf(container, 'h1')).toEqual(['عنوان']);
    expect(container.querySelector('h1')?.closest('[lang]')?.getAttribute('lang')).toBe('ar');
    expect(textsOf(container, '.title-en')).toEqual(['A title']);
    expect(textsOf(container, '.editorial')).toEqual(['The source has no headline: the title is ours.']);
  });

  test('a title of the source is its own words, and is not marked', () => {
    const container = rendered(<ArticleHeader article={titled} meta={meta} gloss={noGloss} locale="en" />);
    expect(textsOf(container, 'h1')).toEqual(['عنوان المصدر']);
    expect(container.querySelector('.editorial')).toBeNull();
    expect(container.querySelector('.title-en')).toBeNull();
  });

  test('the facts are counted in the language of the interface', () => {
    const facts = (locale: 'ar' | 'en') =>
      textsOf(
        rendered(<ArticleHeader article={untitled} meta={meta} gloss={noGloss} locale={locale} />),
        '.facts span',
      );
    expect(facts('en')).toEqual(['2 words', '1 sentence', 'about 1 minute']);
    expect(facts('ar')).toEqual(['كلمتان', 'جملة واحدة', 'نحو دقيقة']);
  });
});
