import { expect, test } from 'vitest';
import type { LexiconEntry } from '@/lib/analyse/lexicon/entry';
import { listCommonLemmas } from '@/lib/analyse/lexicon/list-common-lemmas';

const word = (lemma: string, band: number) => ({ type: 'noun', lemma, band }) as LexiconEntry;

test('words that stand a hundred times in a million are common, and what is named after a place', () => {
  const place = { type: 'name', lemma: 'نَاوُرُو', band: 7, nisba: { lemma: 'نَاوُرِيّ', gloss: '' } };
  const entries = [word('وَزِير', 1), word('لَجْنَة', 3), word('رَكِيزَة', 4), place as LexiconEntry];
  expect([...listCommonLemmas(entries)]).toEqual(['وَزِير', 'لَجْنَة', 'نَاوُرِيّ']);
});
