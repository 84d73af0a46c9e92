// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { ListWays } from '@/components/article/list-ways';
import { type ListPart, placeOfPart } from '@/lib/model/list-parts';
import { rendered, textsOf } from './support/rendered';

const waysFrom = (part: ListPart, count: number, locale: 'ar' | 'en') => {
  const container = rendered(<ListWays place={placeOfPart(part, count)} count={count} locale={locale} />);
  const links = [...container.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  return { links, texts: textsOf(container, 'nav > *') };
};

test('a list in one part has no ways', () => {
  expect(waysFrom('newest', 99, 'en')).toEqual({ links: [], texts: [] });
});

test('from the newest articles the way leads to older ones', () => {
  expect(waysFrom('newest', 1095, 'en')).toEqual({
    links: ['/en/articles/20/'],
    texts: ['1–95 of 1,095', 'Older articles'],
  });
});

test('numbers are in the digits of the reader', () => {
  expect(waysFrom('newest', 1095, 'ar').texts).toEqual(['١–٩٥ من ١٬٠٩٥', 'مقالات أقدم']);
});

test('between the ends there are two ways, and nothing that changes when there are more articles', () => {
  const between = {
    links: ['/ar/articles/3/', '/ar/articles/1/'],
    texts: ['مقالات أحدث', 'مقالات أقدم'],
  };
  expect(waysFrom(2, 1095, 'ar')).toEqual(between);
  expect(waysFrom(2, 1096, 'ar')).toEqual(between);
  expect(waysFrom(2, 5000, 'ar')).toEqual(between);
});

test('the last older part leads back to the newest, the first part to nothing older', () => {
  expect(waysFrom(2, 195, 'en').links).toEqual(['/en/', '/en/articles/1/']);
  expect(waysFrom(1, 195, 'en').links).toEqual(['/en/articles/2/']);
});
