import { describe, expect, test } from 'vitest';
import { stripMarks } from '@/lib/arabic/strip-marks';
import { functionWords } from '@/lib/gloss/helpful/function-words';
import { homographNouns } from '@/lib/gloss/helpful/homograph-nouns';
import { homographVerbs } from '@/lib/gloss/helpful/homograph-verbs';
import { splitLetters } from '@/lib/gloss/letters';

const tables = { functionWords, homographNouns, homographVerbs };

/**
 * Whether a printed mark tells the reader that the other reading is not meant: another vowel, a vowel on the letter of a long one, a
 * shadda, or none, which is printed wherever there is one.
 */
function decides(printed: string, other: string): boolean {
  const theirs = splitLetters(other);
  return splitLetters(printed).some(({ marks, vowel, isDoubled }, at) => {
    const their = theirs[at];
    const hasEnding = at === theirs.length - 1 && their?.vowel === null;
    const isOtherVowel = vowel !== null && !hasEnding && vowel !== their?.vowel;
    return isOtherVowel || (marks !== '' && isDoubled !== their?.isDoubled);
  });
}

test('there are enough to be of use', () => {
  expect(homographNouns.length + homographVerbs.length).toBeGreaterThanOrEqual(60);
});

describe.each(Object.entries(tables))('%s', (_, table) => {
  test('no word stands twice', () => {
    expect(new Set(table.map(({ full }) => full)).size).toBe(table.length);
  });

  test.each(table.map((each) => [each.full, each.printed, each] as const))(
    '%s is printed %s',
    (full, printed, { against, english }) => {
      expect(english).not.toBe('');
      expect([full, printed].map((text) => text.normalize())).toEqual([full, printed]);
      expect(stripMarks(printed)).toBe(stripMarks(full));
      const marks = splitLetters(full);
      for (const [at, letter] of splitLetters(printed).entries())
        expect([...letter.marks].filter((mark) => !marks[at]?.marks.includes(mark))).toEqual([]);
      expect(against).not.toEqual(['']);
      for (const other of against) {
        expect(stripMarks(other)).toBe(stripMarks(full));
        expect(decides(printed, other), other).toBe(true);
      }
    },
  );
});
