import { describe, expect, it } from 'vitest';
import { digitValue } from '@/lib/arabic/digit-value';
import { toArabicIndicDigits } from '@/lib/arabic/to-arabic-indic-digits';
import { toLatinDigits } from '@/lib/arabic/to-latin-digits';

describe('digitValue', () => {
  it.each(['0123456789', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹', '०१२३४५६७८९', '𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗', '𝟘𝟙𝟚𝟛𝟜𝟝𝟞𝟟𝟠𝟡', '𞥐𞥑𞥒𞥓𞥔𞥕𞥖𞥗𞥘𞥙'])(
    'counts through %s',
    (digits) => {
      expect([...digits].map((digit) => digitValue(digit.codePointAt(0) as number))).toEqual([
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
      ]);
    },
  );
  it('knows digits from all else', () => {
    for (const other of [0, 0x2f, 0x3a, 0x65f, 0x66a, 0xbd, 0xb2, 0xd800, 0x10ffff, -1, Number.NaN]) {
      expect(digitValue(other)).toBe(-1);
    }
  });
});

describe('toLatinDigits', () => {
  it.each([
    ['عام ٢٠٢١', 'عام 2021'],
    ['۱۲ و१२', '12 و12'],
    ['١٢٬٥٠٠٫٥', '12٬500٫5'],
    ['½ \ud835', '½ \ud835'],
  ])('%j → %j', (text, latin) => {
    expect(toLatinDigits(text)).toBe(latin);
  });
});

describe('toArabicIndicDigits', () => {
  it.each([
    ['12 مايو', '١٢ مايو'],
    ['۱۲', '١٢'],
    ['12,500.5', '١٢,٥٠٠.٥'],
    ['٧', '٧'],
  ])('%j → %j', (text, indic) => {
    expect(toArabicIndicDigits(text)).toBe(indic);
  });
});
