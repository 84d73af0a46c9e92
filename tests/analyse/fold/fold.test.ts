import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldCost } from '@/lib/analyse/fold/fold-cost';
import { foldLetters, writtenLetters } from '@/lib/analyse/fold/fold-letters';

test.each([
  ['أُمَّـة', 'امه', 'أمة'],
  ['إلى', 'الي', 'إلى'],
  ['ﻣﺴﺆول', 'مسئول', 'مسؤول'],
  ['ﷲ', 'الله', 'الله'],
  ['کتاب', 'كتاب', 'کتاب'],
  ['BBC', '', ''],
  ['١٢', '', ''],
  ['\u200fقال\u200f', 'قال', 'قال'],
])('%s folds to %s', (word, folded, written) => {
  expect(foldLetters(word)).toBe(folded);
  expect(writtenLetters(word)).toBe(written);
});

test('folding twice is folding once, letter for letter of what is written', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.integer({ min: 0x600, max: 0x6ff }).map((code) => String.fromCharCode(code)) }),
      (word) => {
        expect(foldLetters(foldLetters(word))).toBe(foldLetters(word));
        expect(foldLetters(word)).toHaveLength(writtenLetters(word).length);
      },
    ),
  );
});

test('the exact spelling costs nothing, a hamza left out little, one put in much', () => {
  expect(foldCost('إلى', 'إلى')).toBe(0);
  expect(foldCost('الى', 'إلى')).toBeGreaterThan(0);
  expect(foldCost('إستخدام', 'استخدام')).toBeGreaterThan(foldCost('الى', 'إلى'));
  expect(foldCost('وزاره', 'وزارة')).toBeGreaterThan(0);
  expect(foldCost('والى', 'إلى', 1)).toBe(foldCost('الى', 'إلى'));
});
