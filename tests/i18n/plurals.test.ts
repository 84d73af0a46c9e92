import { expect, test } from 'vitest';
import { counted } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/translator';

const words = (locale: 'ar' | 'en', count: number) =>
  translator(locale)('article:words', counted(locale, count));

test.each([
  [0, 'لا كلمات'],
  [1, 'كلمة واحدة'],
  [2, 'كلمتان'],
  [3, '٣ كلمات'],
  [10, '١٠ كلمات'],
  [11, '١١ كلمة'],
  [99, '٩٩ كلمة'],
  [100, '١٠٠ كلمة'],
  [102, '١٠٢ كلمة'],
  [103, '١٠٣ كلمات'],
])('Arabic: %i → %s', (count, expected) => {
  expect(words('ar', count)).toBe(expected);
});

test.each([
  [0, '0 words'],
  [1, '1 word'],
  [2, '2 words'],
  [3, '3 words'],
  [10, '10 words'],
  [11, '11 words'],
  [99, '99 words'],
  [100, '100 words'],
  [102, '102 words'],
  [1512, '1,512 words'],
])('English: %i → %s', (count, expected) => {
  expect(words('en', count)).toBe(expected);
});
