import { describe, expect, it } from 'vitest';
import { digitValue } from '@/lib/arabic/digit-value';

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
