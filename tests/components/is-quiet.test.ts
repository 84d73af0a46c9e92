import { expect, test } from 'vitest';
import { isQuietPhrase, isQuietRun } from '@/components/text/is-quiet';
import type { Part, Upos, WordGloss } from '@/lib/model/gloss';

const part = (upos: Upos): Part => ({
  form: 'x',
  lemma: null,
  upos,
  features: {},
  gloss: null,
  vocalised: null,
  root: null,
});

const word = (first: Upos, ...rest: Upos[]): WordGloss => ({
  index: 1,
  form: 'x',
  gloss: 'x',
  vocalised: null,
  transliteration: null,
  source: null,
  parts: [part(first), ...rest.map(part)],
});

test.each([
  ['في', word('ADP')],
  ['الذي', word('PRON')],
  ['هذه', word('DET')],
  ['بما', word('ADP', 'PRON')],
  ['الكويت', word('PROPN')],
  ['للكويت', word('ADP', 'PROPN')],
])('%s is quiet', (_, quiet) => {
  expect(isQuietRun([quiet])).toBe(true);
});

test.each([
  ['وزير', word('NOUN')],
  ['ووزير', word('CCONJ', 'NOUN')],
  ['يهدف', word('VERB')],
  ['لهم الوزير', word('NOUN')],
])('%s is not', (_, loud) => {
  expect(isQuietRun([loud])).toBe(false);
  expect(isQuietRun([word('ADP'), loud])).toBe(false);
});

test('of phrases, names are quiet', () => {
  expect(isQuietPhrase('name')).toBe(true);
  expect(isQuietPhrase('title')).toBe(false);
  expect(isQuietPhrase('institution')).toBe(false);
});
