// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { ArticleList } from '@/components/article/article-list';
import { measureArticle } from '@/components/article/measure-article';
import { meta } from './support/build-meta';
import { buildArticle, buildSection } from './support/build-text';
import { rendered, textsOf } from './support/rendered';

const measures = measureArticle(buildArticle(buildSection('lead', [{ sentences: ['قال وزير الداخلية.'] }])));

test('without articles the list says so, and is no empty list', () => {
  const container = rendered(<ArticleList articles={[]} locale="en" />);
  expect(container.querySelector('ul')).toBeNull();
  expect(container.textContent).toBe('There is no article here yet.');
});

test('an article is a link to its page in the interface language, Arabic first', () => {
  const summary = { ar: 'ملخص', en: 'Summary' };
  const articles = [
    { ...meta, summary, published: '2024-05-12T23:30+03:00', measures },
    { ...meta, slug: 'other', published: null, measures },
  ];
  const container = rendered(<ArticleList articles={articles} locale="ar" />);
  expect([...container.querySelectorAll('li > a')].map((link) => link.getAttribute('href'))).toEqual([
    '/ar/read/an-article/',
    '/ar/read/other/',
  ]);
  const [first, second] = container.querySelectorAll('li');
  expect(first && textsOf(first, 'a > *')).toEqual(['عنوان', 'A title']);
  expect(first?.querySelector('.title-en')?.getAttribute('lang')).toBe('en');
  expect(first?.textContent).toContain('ملخص');
  expect(second?.textContent, 'no summary, nothing in its place').not.toContain('ملخص');
  expect(first && textsOf(first, '.facts span')[0]).toBe('٣ كلمات');
  expect(first && textsOf(first, 'time')).toEqual(['١٢ مايو ٢٠٢٤']);
  expect(second?.querySelector('time'), 'no date, none invented').toBeNull();
});
