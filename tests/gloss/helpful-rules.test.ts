import { describe, expect, test } from 'vitest';
import { stripMarks } from '@/lib/arabic/strip-marks';
import { helpfulRules } from '@/lib/gloss/helpful/all-rules';
import { helpfulMarks } from '@/lib/gloss/helpful-marks';
import { writtenWord } from './written-word';

describe.each(helpfulRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('gives a reason', () => {
    expect(rule.reason).toMatch(/\.$/);
  });

  test('its example is printed as it says, by it alone', () => {
    const [line, printed] = rule.example;
    expect(helpfulMarks(writtenWord(line), [rule])).toBe(printed);
    expect(printed).not.toBe(stripMarks(printed));
  });

  test('its counterexample needs nothing', () => {
    const word = writtenWord(rule.counterexample);
    expect(helpfulMarks(word, [rule])).toBe(word.form);
  });
});

test('every rule has its own name', () => {
  expect(new Set(helpfulRules.map(({ id }) => id)).size).toBe(helpfulRules.length);
});
