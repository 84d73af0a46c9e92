import { expect, test } from 'vitest';
import { createAnalyser } from '@/lib/analyse/create-analyser';
import { loadLexicon } from '@/lib/cli/load-lexicon';

const entries = loadLexicon();
const analyser = createAnalyser(entries);
const phrases = entries.filter((entry) => entry.type === 'phrase');

/** The phrases that are not found, or not from the first word to the last, with what is found instead. */
function lostWith(before: string): string[] {
  return phrases.flatMap((phrase) => {
    const [first = '', ...others] = phrase.words.map((word) => word.replace(/^=/, ''));
    const found = analyser.gloss([before + first, ...others]).phrases;
    if (found.some((each) => each.phrase === phrase && each.to === others.length)) return [];
    return `${phrase.words.join(' ')}: ${found.map((each) => each.phrase.words.join(' ')).join(', ') || 'nothing'}`;
  });
}

test.each([
  ['as it stands', ''],
  ['after وَ', 'و'],
])('every phrase is found in itself %s', (_, before) => {
  expect(phrases.length).toBeGreaterThan(0);
  expect(lostWith(before)).toEqual([]);
});
