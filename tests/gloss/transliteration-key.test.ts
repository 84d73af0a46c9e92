import { describe, expect, test } from 'vitest';
import { stripMarks } from '@/lib/arabic/strip-marks';
import { sunLetters } from '@/lib/gloss/article';
import { transliterationKey } from '@/lib/gloss/key/transliteration-key';

const { letters, vowels, rules } = transliterationKey();
const examples = [...letters, ...vowels].map(({ example }) => example);
const shown = [...examples, ...rules.flatMap((rule) => rule.examples)];

test('every letter of the alphabet is there once, in its order, and then hamza', () => {
  expect(letters.map(({ arabic }) => arabic).join('')).toBe('ابتثجحخدذرزسشصضطظعغفقكلمنهويء');
});

describe('a sign and its example', () => {
  test.each([...letters, ...vowels].map((row) => [row.arabic, row.sign, row.example] as const))(
    '%s is written %s',
    (_, sign, { latin, english }) => {
      expect(sign).not.toBe('');
      expect(latin).toContain(sign);
      expect(english).not.toBe('');
    },
  );

  test.each(letters.map((row) => [row.arabic, row.example] as const))(
    '%s stands in its word',
    (letter, { arabic }) => {
      expect(letter === 'ء' ? /[ءأإؤئ]/.test(arabic) : arabic.includes(letter)).toBe(true);
    },
  );

  test.each(vowels.map((row) => [row.arabic, row.example] as const))(
    '%s stands in its word',
    (vowel, { arabic }) => {
      expect(arabic.normalize()).toContain(vowel.replace('ـ', '').normalize());
    },
  );
});

test('no two letters have one sign', () => {
  expect(new Set(letters.map(({ sign }) => sign)).size).toBe(letters.length);
});

test('every example has its vowels, and a transliteration', () => {
  for (const { arabic, latin } of shown) {
    expect(arabic).not.toBe(stripMarks(arabic));
    expect(latin.split(' ').every(Boolean), arabic).toBe(true);
  }
});

describe('the rules show what they say', () => {
  const latinOf = Object.fromEntries(
    rules.map(({ id, examples }) => [id, examples.map(({ latin }) => latin)]),
  );
  const arabicOf = Object.fromEntries(
    rules.map(({ id, examples }) => [id, examples.map(({ arabic }) => arabic)]),
  );

  test('the article is written the same before sun letters', () => {
    expect(latinOf.article).toEqual(['al-wazīr', 'wa-l-wazīr', 'li-l-amn']);
    expect(latinOf.sun?.every((latin) => /(?:^a|-)l-/.test(latin))).toBe(true);
    const afterLam = arabicOf.sun?.map((word) => stripMarks(word).replace(/^.*?ال/, '')[0] ?? '');
    expect(afterLam?.every((letter) => sunLetters.includes(letter))).toBe(true);
  });

  test('two nouns together have the t, the first alone has not', () => {
    expect(latinOf.feminine).toContain('wizāra');
    expect(latinOf.construct).toContain('wizārat al-dākhiliyya');
  });

  test('case endings are left off: two cases, one word', () => {
    const [first, second] = latinOf.endings ?? [];
    expect(first).toBe(second);
    expect(arabicOf.endings?.[0]).not.toBe(arabicOf.endings?.[1]);
  });

  test('names have a capital', () => {
    for (const latin of latinOf.names ?? []) expect(latin).toMatch(/^(?:al-)?[ʿʾ]?[A-Z]/);
    expect(
      Object.entries(latinOf).filter(([id, latin]) => id !== 'names' && /[A-Z]/.test(latin.join())),
    ).toEqual([]);
  });

  test('doubled letters are doubled, a hamza at the start is not written', () => {
    for (const latin of latinOf.doubled ?? []) expect(latin).toMatch(/(.)\1/);
    expect(latinOf.hamza?.some((latin) => latin.startsWith('ʾ'))).toBe(false);
    expect(latinOf.hamza?.some((latin) => latin.includes('ʾ'))).toBe(true);
  });

  test('terms have their Latin letters', () => {
    expect(rules.find(({ id }) => id === 'feminine')?.term).toBe('tāʾ marbūṭa');
    expect(rules.find(({ id }) => id === 'wasl')?.term).toBe('hamzat al-waṣl');
    expect(rules.every(({ term }) => term === null || term.split(' ').every(Boolean))).toBe(true);
  });
});
