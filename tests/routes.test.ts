import { expect, test } from 'vitest';
import { readWordsId, wordId } from '@/lib/model/word-id';
import { fragments, readArticlePath, routes } from '@/lib/routes';

test('pages are rooted and end in a slash', () => {
  const pages = [
    routes.entry(),
    routes.home('ar'),
    routes.list('ar', 'newest'),
    routes.list('en', 12),
    routes.article('en', 'an-article'),
    routes.transliteration('en'),
    routes.print('ar', 'an-article'),
  ];
  expect(pages).toEqual([
    '/',
    '/ar/',
    '/ar/',
    '/en/articles/12/',
    '/en/read/an-article/',
    '/en/transliteration/',
    '/ar/read/an-article/print/',
  ]);
});

test('what a page fetches lies where the page is, or with the assets', () => {
  expect(routes.wordDetails('an-article')).toBe('/read/an-article/words.json');
  expect(routes.behaviour()).toBe('/assets/behaviour.js');
});

test('the path of an article is told from all others', () => {
  expect(readArticlePath(routes.article('ar', 'an-article'))).toEqual(['ar', 'an-article']);
  const others = [
    routes.entry(),
    routes.home('ar'),
    routes.list('ar', 2),
    routes.offline('ar'),
    routes.wordDetails('an-article'),
    routes.print('ar', 'an-article'),
  ];
  expect(others.map(readArticlePath)).toEqual(others.map(() => null));
});

test('links inside an article', () => {
  expect(fragments.section('attendance')).toBe('#attendance');
  expect(fragments.sentence('t-k3f9a2q')).toBe('#t-k3f9a2q');
  expect(fragments.word('t-k3f9a2q', 3)).toBe(`#${wordId('t-k3f9a2q', 3)}`);
  expect(wordId('t-k3f9a2q-2', 12), 'a sentence that comes again').toBe('t-k3f9a2q-2.12');
});

test('a fragment leads to the words it was made for', () => {
  const read = (fragment: string) => readWordsId(fragment.slice(1));
  expect(read(fragments.sentence('t-k3f9a2q-2'))).toEqual(['t-k3f9a2q-2', 1, Infinity]);
  expect(read(fragments.word('t-k3f9a2q', 12))).toEqual(['t-k3f9a2q', 12, 12]);
  expect(read(fragments.words('t-k3f9a2q-2', 3, 5))).toEqual(['t-k3f9a2q-2', 3, 5]);
  expect(fragments.words('t-k3f9a2q', 3, 3), 'one word is a word').toBe(fragments.word('t-k3f9a2q', 3));
});

test.each(['', 'attendance', 's-k3f9a2q', 't-k3f9a2q.0', 't-k3f9a2q.', 't-k3f9a2q.3-', 't-k3f9a2q.a', 't-'])(
  '%j leads to no words',
  (fragment) => {
    expect(readWordsId(fragment)).toBeNull();
  },
);
