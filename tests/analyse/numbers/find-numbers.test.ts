import { expect, test } from 'vitest';
import { createAnalyser } from '@/lib/analyse/create-analyser';
import { digitsOf } from '@/lib/analyse/numbers/find-numbers';
import { loadLexicon } from '@/lib/cli/load-lexicon';

const analyser = createAnalyser(loadLexicon());
const phrasesOf = (sentence: string) =>
  analyser.gloss(sentence.split(' ')).phrases.map(({ from, to, phrase }) => `${from}-${to} ${phrase.gloss}`);

test.each([
  ['ثلاثة وعشرون', '0-1 23'],
  ['ثلاثة عشر', '0-1 13'],
  ['أحد عشر', '0-1 11'],
  ['إحدى وعشرين', '0-1 21'],
  ['اثنتا عشرة', '0-1 12'],
  ['مئة وخمسون', '0-1 150'],
  ['ثلاث مئة', '0-1 300'],
  ['ثلاثمئة وخمسة وأربعين', '0-2 345'],
  ['خمسة آلاف', '0-1 5,000'],
  ['ثلاثة وعشرين ألفا', '0-2 23,000'],
  ['ألفين وأربعة وعشرين', '0-2 2,024'],
  ['خمسة ملايين', '0-1 5 million'],
  ['مليون ومئتي ألف', '0-2 1.2 million'],
  ['١٥ مليون', '0-1 15 million'],
  ['12.5 مليار', '0-1 12.5 billion'],
  ['١٥ يوليو ٢٠٢٤', '0-2 15 July 2024'],
  ['15 يوليو تموز 2024', '0-3 15 July 2024'],
  ['3 كانون الثاني', '0-2 3 January'],
  ['في سبتمبر 2001', '1-2 September 2001'],
  ['وقتل خمسة وعشرون شخصا', '1-2 25'],
])('%s: %s', (sentence, phrase) => {
  expect(phrasesOf(sentence)).toContain(phrase);
});

test.each([
  ['خمسة'],
  ['أحد المسؤولين'],
  ['عشرون وثلاثة'],
  ['خمسة سبعة'],
  ['مايو'],
  ['40 مايو'],
  ['الخامسة عشرة'],
  ['ألف شخص'],
])('%s is no number or date of several words', (sentence) => {
  expect(phrasesOf(sentence)).toEqual([]);
});

test.each([
  ['١٢٬٥٠٠', 12_500],
  ['12,500', 12_500],
  ['12.5', 12.5],
  ['٠٫٩', 0.9],
  ['2024', 2024],
  ['١٥م', null],
  ['', null],
])('%j has the value %j', (word, value) => {
  expect(digitsOf(word)).toBe(value);
});
