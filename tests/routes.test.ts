import { expect, test } from 'vitest';
import { fragments, routes, wordId } from '@/lib/routes';

test('pages are rooted and end in a slash', () => {
  const pages = [
    routes.entry(),
    routes.home('ar'),
    routes.article('en', 'an-article'),
    routes.transliteration('en'),
  ];
  expect(pages).toEqual(['/', '/ar/', '/en/read/an-article/', '/en/transliteration/']);
});

test('what a page fetches lies where the page is, or with the assets', () => {
  expect(routes.wordDetails('ar', 'an-article')).toBe(`${routes.article('ar', 'an-article')}words.json`);
  expect(routes.behaviour()).toBe('/assets/behaviour.js');
});

test('links inside an article', () => {
  expect(fragments.section('attendance')).toBe('#attendance');
  expect(fragments.sentence('t-k3f9a2q')).toBe('#t-k3f9a2q');
  expect(fragments.word('t-k3f9a2q', 3)).toBe(`#${wordId('t-k3f9a2q', 3)}`);
  expect(wordId('t-k3f9a2q-2', 12), 'a sentence that comes again').toBe('t-k3f9a2q-2.12');
});
