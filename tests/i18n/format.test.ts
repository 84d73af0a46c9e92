import { expect, test } from 'vitest';
import { formatDate, formatNumber } from '@/lib/i18n/format';

test.each([
  ['ar', 0, '٠'],
  ['ar', 512, '٥١٢'],
  ['ar', 12500, '١٢٬٥٠٠'],
  ['en', 512, '512'],
  ['en', 12500, '12,500'],
] as const)('formatNumber %s %i → %s', (locale, value, expected) => {
  expect(formatNumber(locale, value)).toBe(expected);
});

test.each([
  ['ar', '2024-05-12', '١٢ مايو ٢٠٢٤'],
  ['en', '2024-05-12', '12 May 2024'],
  ['en', '2023-12-31', '31 December 2023'],
  ['ar', '2024-05', 'مايو ٢٠٢٤'],
  ['en', '2024-05', 'May 2024'],
  ['en', '2024-05-31T23:30+03:00', '31 May 2024'],
] as const)('formatDate %s %s → %s', (locale, iso, expected) => {
  expect(formatDate(locale, iso)).toBe(expected);
});

test('a day is the same day wherever the site is built', () => {
  const zone = process.env.TZ;
  try {
    for (const each of ['Pacific/Kiritimati', 'Pacific/Niue', 'Asia/Kuwait']) {
      process.env.TZ = each;
      expect(formatDate('en', '2024-01-01')).toBe('1 January 2024');
    }
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});
