import { expect, test } from 'vitest';
import { newestFirst } from '@/lib/model/newest-first';

const order = (...articles: [slug: string, published: string | null][]) =>
  newestFirst(articles.map(([slug, published]) => ({ slug, published }))).map(({ slug }) => slug);

test('what was published last comes first, what has no date at the end', () => {
  expect(order(['a', null], ['b', '2024-05-12'], ['c', '2025-01-01'], ['d', null])).toEqual([
    'c',
    'b',
    'a',
    'd',
  ]);
});

test('a time counts in its zone', () => {
  // 21:30 and 22:00 of the same day in London.
  expect(order(['kuwait', '2024-05-13T00:30+03:00'], ['london', '2024-05-12T22:00Z'])).toEqual([
    'london',
    'kuwait',
  ]);
});

test('a month counts from its first day', () => {
  expect(order(['month', '2024-05'], ['before', '2024-04-30'], ['after', '2024-05-02'])).toEqual([
    'after',
    'month',
    'before',
  ]);
});

test('what is of one time is in the order of slugs, whatever order the folder has', () => {
  const articles: [string, string][] = [
    ['b', '2024-05-12'],
    ['a', '2024-05-12'],
    ['c', '2024-05-12T00:00Z'],
  ];
  expect(order(...articles)).toEqual(['a', 'b', 'c']);
  expect(order(...articles.toReversed())).toEqual(['a', 'b', 'c']);
});

test('the list that is given stays as it is', () => {
  const articles = Object.freeze([
    { slug: 'a', published: null },
    { slug: 'b', published: '2024-05' },
  ]);
  expect(newestFirst(articles).map(({ slug }) => slug)).toEqual(['b', 'a']);
});
