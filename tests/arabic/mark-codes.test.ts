import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marksOf, withMarks } from '@/lib/arabic/mark-codes';
import { stripMarks } from '@/lib/arabic/strip-marks';

test.each([
  ['وَزِير', ['َ', 'ِ', '', '']],
  ['الأُمَّة', ['', '', 'ُ', 'َّ', '']],
  ['', []],
  ['C-130', ['', '', '', '', '']],
])('the marks of %s', (word, marks) => {
  expect(marksOf(word)).toEqual(marks);
});

test.each([
  ['وزير', ['َ', 'ِ', '', ''], 'وَزِير'],
  ['مؤكدًا', ['ُ', 'َ', 'ِّ', 'ً', ''], 'مُؤَكِّدًا'],
  ['وزير', ['َ'], 'وَزير'],
  ['وَزير', [], 'وزير'],
])('%s with %j is %s', (word, marks, expected) => {
  expect(withMarks(word, marks)).toBe(expected);
});

test('what is taken off a word and laid on its letters is the word', () => {
  const letter = fc.constantFrom('و', 'ز', 'ي', 'ر', 'أ', 'ـ', 'A', '1', '😀');
  const mark = fc.constantFrom('', '\u064E', '\u0651\u064E', '\u0652', '\u064B', '\u0670');
  const word = fc.array(fc.tuple(letter, mark)).map((units) => units.flat().join(''));
  fc.assert(
    fc.property(word, (marked) => {
      expect(withMarks(stripMarks(marked), marksOf(marked))).toBe(marked);
    }),
  );
});
