import { expect, test } from 'vitest';
import { readSiteUrl } from '@/lib/site-url';

test('where nothing is said, nothing is known', () => {
  expect(readSiteUrl(undefined)).toBeNull();
  expect(readSiteUrl('')).toBeNull();
});

test.each([
  ['https://hamish.example', 'https://hamish.example'],
  ['https://hamish.example/', 'https://hamish.example'],
  ['HTTP://Hamish.example:8080', 'http://hamish.example:8080'],
  ['https://هامش.example', 'https://xn--mgb0a0cg.example'],
])('%s is an address: %s', (value, origin) => {
  expect(readSiteUrl(value)).toBe(origin);
});

test.each([
  'hamish.example',
  'https://',
  'https://hamish.example/news',
  'https://hamish.example/?a',
  'https://hamish.example/#a',
  'https://me:secret@hamish.example',
  'ftp://hamish.example',
  'javascript:alert(1)',
])('%s is refused by its name', (value) => {
  expect(() => readSiteUrl(value)).toThrow(`SITE_URL is “${value}”`);
});
