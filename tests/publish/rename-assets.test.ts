import { describe, expect, test } from 'vitest';
import { renameAssets } from '@/lib/publish/rename-assets';

const names = new Map([
  ['/assets/a.js', '/assets/a.12345678.js'],
  ['/icon.svg', '/assets/icon.12345678.svg'],
]);

describe('renameAssets', () => {
  test.each([
    ['an attribute', '<script src="/assets/a.js"></script>', '<script src="/assets/a.12345678.js"></script>'],
    ['a style sheet', 'url(/assets/a.js)', 'url(/assets/a.12345678.js)'],
    ['a style sheet with quotes', 'url("/assets/a.js")', 'url("/assets/a.12345678.js")'],
    ['data of a page', 'data-details="/assets/a.js"', 'data-details="/assets/a.12345678.js"'],
    [
      'an address with a mark of Next’s',
      'href="/icon.svg?icon.3rg-_1.svg"',
      'href="/assets/icon.12345678.svg"',
    ],
  ])('renames in %s', (_, text, expected) => {
    expect(renameAssets(text, names)).toBe(expected);
  });

  test.each([
    ['what it does not know', 'src="/assets/b.js"'],
    ['a longer address', 'src="/x/assets/a.js"'],
    ['an address elsewhere', 'src="https://a.example/assets/a.js"'],
    ['text', '<p>/assets/a.js is a script</p>'],
    ['a page', 'href="/en/read/x/"'],
  ])('leaves %s', (_, text) => {
    expect(renameAssets(text, names)).toBe(text);
  });
});
