import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stripMarks } from '@/lib/arabic/strip-marks';
import { layMarks } from '@/lib/gloss/lay-marks';

describe('marks are laid on the letters as they are written', () => {
  test.each<[what: string, written: string, vocalised: string, laid: string]>([
    ['a bare word', 'وزير', 'وَزِيرٌ', 'وَزِيرٌ'],
    ['tanwīn that the source writes', 'مؤكدًا', 'مُؤَكِّدًا', 'مُؤَكِّدًا'],
    ['tanwīn on the alif', 'وفقاً', 'وَفْقًا', 'وَفْقاً'],
    ['tanwīn before an alif that has it in the vocalised form', 'وفقًا', 'وَفْقاً', 'وَفْقًا'],
    ['hamzat al-waṣl', 'اليوم', 'ٱلْيَوْمَ', 'الْيَوْمَ'],
    ['a hamza that the source leaves out', 'الى', 'إِلَى', 'اِلَى'],
    ['a hamza that is a mark in the source', 'ا\u0654مر', 'أَمْر', 'ا\u064E\u0654مْر'],
    ['ى where ي is meant', 'فى', 'فِي', 'فِى'],
    ['tatweel', 'كـــتاب', 'كِتَاب', 'كِـــتَاب'],
    ['a joiner', 'كت\u200Dاب', 'كِتَاب', 'كِت\u200Dَاب'.replace('ت\u200Dَ', 'تَ\u200D')],
    ['a vowel that the source gives otherwise', 'عِلاقة', 'عَلَاقَةٌ', 'عِلَاقَةٌ'],
    ['a shadda that the source writes before the vowel', 'مد\u0651\u064E', 'مَدَّ', 'مَد\u0651\u064E'],
    ['a shadda without its vowel', 'مدّة', 'مُدَّةٌ', 'مُدَّةٌ'],
    ['superscript alif on a vowel', 'هَذا', 'هٰذَا', 'هَٰذَا'],
    ['sukūn against a shadda', 'مدْ', 'مُدَّ', 'مُدْ'],
  ])('%s: %s and %s → %s', (_, written, vocalised, laid) => {
    expect(layMarks(written, vocalised)).toBe(laid);
  });

  test.each([
    ['وزير', 'وُزَرَاءُ'],
    ['كتب', 'كَتَبَتْ'],
    ['كتبت', 'كَتَبَ'],
    ['كتاب', 'كِتَب'],
    ['', 'كَتَبَ'],
  ])('%s and %s are other letters', (written, vocalised) => {
    expect(layMarks(written, vocalised)).toBeNull();
  });
});

const marks = fc
  .subarray([...'\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0670'])
  .map((each) => each.join(''));
const written = fc
  .array(fc.tuple(fc.constantFrom(...'اأبتدوىيةلـ'), fc.oneof(fc.constant(''), marks)), {
    minLength: 1,
    maxLength: 8,
  })
  .map((letters) => letters.map(([letter, own]) => (letter === 'ـ' ? 'ـ' : letter + own)).join(''));

test('no letter of the source changes, no mark of it is lost, and nothing comes from elsewhere', () => {
  fc.assert(
    fc.property(written, fc.infiniteStream(marks), (source, stream) => {
      const bare = [...stripMarks(source).replaceAll('ـ', '')];
      const full = bare.map((letter) => letter + (stream.next().value ?? '')).join('');
      const laid = layMarks(source, full);
      if (laid === null) throw new Error('the same letters are not taken for the same');
      expect(stripMarks(laid)).toBe(stripMarks(source));
      const onLetters = (text: string) => text.match(/[\u0621-\u064A][\u064B-\u0652\u0670]*/g) ?? [];
      const given = onLetters(full);
      let at = 0;
      for (const [index, unit] of onLetters(laid).entries()) {
        const own = [...(onLetters(source)[index] ?? '')];
        const may = unit.startsWith('ـ') ? [] : [...(given[at++] ?? '')];
        expect(own.filter((mark) => !unit.includes(mark))).toEqual([]);
        expect([...unit].filter((mark) => !own.includes(mark) && !may.includes(mark))).toEqual([]);
      }
    }),
  );
});
