import { expect, test } from 'vitest';
import { isDate } from '@/lib/content/is-date';

test.each([
  '2024-05',
  '2024-05-31',
  '2024-02-29',
  '2024-05-31T09:30Z',
  '2024-05-31T09:30:15+03:00',
  '0001-01-01',
])('%s is a date', (text) => {
  expect(isDate(text)).toBe(true);
});

test.each([
  '2024',
  '2023-02-29',
  '2024-13',
  '2024-00-10',
  '2024-05-00',
  '2024-05-31T09:30',
  '2024-05-31T24:00Z',
  '31/5/2024',
  '٢٠٢٤-٠٥-٣١',
  '',
])('%s is none', (text) => {
  expect(isDate(text)).toBe(false);
});
