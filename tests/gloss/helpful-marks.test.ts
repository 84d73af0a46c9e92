import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stripMarks } from '@/lib/arabic/strip-marks';
import { helpfulMarks } from '@/lib/gloss/helpful-marks';
import { type Upos, upos } from '@/lib/model/gloss';
import { passive, past, present, sentences } from './news-sentences';
import { writtenWord } from './written-word';

describe.each(Object.entries(sentences))('%s', (_, words) => {
  test.each(words)('%s → %s', (line, printed) => {
    expect(helpfulMarks(writtenWord(line))).toBe(printed);
  });
});

test('without a vocalised form, or with one of other letters, a word stays as it is written', () => {
  const word = writtenWord(`VERB عُقِدَ ${past}|Voice=Pass عَقَدَ`);
  expect(helpfulMarks({ ...word, vocalised: null })).toBe('عقد');
  expect(helpfulMarks({ ...word, form: 'عقدوا' })).toBe('عقدوا');
});

test('what the source marks stays, once', () => {
  const word = writtenWord('ADJ مُؤَكِّدًا VerbForm=Part|Voice=Act مُؤَكِّد');
  expect(helpfulMarks({ ...word, form: 'مؤكدًا' })).toBe('مؤكّدًا');
  expect(helpfulMarks({ ...word, form: 'مُؤكِّداً' })).toBe('مُؤكِّداً');
});

const letter = fc.constantFrom(...'اأبتحدرسشعقكلمنهويىة');
const marks = fc.constantFrom(
  '',
  '\u064E',
  '\u064F',
  '\u0650',
  '\u0652',
  '\u064E\u0651',
  '\u064F\u0651',
  '\u064B',
  '\u0670',
);
const form = fc
  .array(fc.tuple(letter, marks), { minLength: 1, maxLength: 7 })
  .map((letters) => letters.map((each) => each.join('')).join(''));
const features = fc.constantFrom(
  `${past}|Voice=Pass`,
  `${present}|Voice=Pass`,
  present,
  passive,
  'VerbForm=Vnoun',
);
const aPart = fc
  .tuple(fc.constantFrom<Upos>(...upos), form, features, form)
  .map((fields) => fields.join(' '));

/** Letters each with its marks. */
const unitsOf = (text: string) => text.match(/\P{M}\p{M}*/gu) ?? [];

test('letters are those of the source, marks those of the vocalised form and of the source, which stay', () => {
  fc.assert(
    fc.property(fc.array(aPart, { minLength: 1, maxLength: 3 }), fc.boolean(), (lines, isMarked) => {
      const word = writtenWord(lines.join(' + '));
      const full = word.vocalised ?? '';
      const source = isMarked ? full : stripMarks(full);
      const printed = helpfulMarks({ ...word, form: source });
      expect(stripMarks(printed)).toBe(stripMarks(source));
      const given = unitsOf(full);
      const own = unitsOf(source);
      for (const [at, unit] of unitsOf(printed).entries()) {
        expect([...unit].filter((mark) => !given[at]?.includes(mark))).toEqual([]);
        expect([...(own[at] ?? '')].filter((mark) => !unit.includes(mark))).toEqual([]);
      }
    }),
  );
});
