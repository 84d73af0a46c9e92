import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTarget } from '@/lib/publish/server/read-target';

describe('readTarget', () => {
  test.each([
    ['/', '/', [''], ''],
    ['/ar/read/x/?gloss=lines', '/ar/read/x/', ['ar', 'read', 'x', ''], '?gloss=lines'],
    ['/a?b?c', '/a', ['a'], '?b?c'],
    ['/%D8%B9%D8%B1', '/%D8%B9%D8%B1', ['عر'], ''],
    ['/a%2fb', '/a%2fb', ['a/b'], ''],
    ['/%252e', '/%252e', ['%2e'], ''],
    ['//host/x', '//host/x', ['', 'host', 'x'], ''],
    ['http://localhost:3000/ar/?x', '/ar/', ['ar', ''], '?x'],
    ['HTTPS://other', '/', [''], ''],
    ['http://other?x', '/', [''], '?x'],
    ['http:///x', '/x', ['x'], ''],
  ])('%s is read', (raw, path, segments, query) => {
    expect(readTarget(raw)).toEqual({ path, segments, query });
  });

  test.each([
    ['', 'nothing'],
    ['ar', 'no slash'],
    ['*', 'the server as a whole'],
    ['ftp://host/x', 'another scheme'],
    ['localhost:80', 'a tunnel'],
    ['/a#b', 'a fragment'],
    ['/a b', 'a space'],
    ['/عربي', 'letters that are not escaped'],
    ['/a\\b', 'a backslash'],
    ['/%', 'an escape cut short'],
    ['/%zz', 'no hexadecimal digits'],
    ['/%e0%a4', 'a letter cut short'],
    ['/%c0%af', 'an over-long slash'],
    ['/%c0%ae%c0%ae/x', 'over-long dots'],
    ['/%ed%a0%80', 'half a surrogate pair'],
    ['/a%00', 'NUL'],
  ])('%s is refused: %s', (raw) => {
    expect(readTarget(raw)).toBe(400);
  });

  test('a target may have 8,000 letters', () => {
    expect(readTarget(`/${'a'.repeat(7_999)}`)).toMatchObject({ query: '' });
    expect(readTarget(`/${'a'.repeat(8_000)}`)).toBe(414);
  });

  test('whatever is sent, it is read or refused; escapes are decoded once', () => {
    const unit = fc.oneof(
      fc.constantFrom('/', '%', '2', 'e', '0', '.', '?', '\\'),
      fc.nat(0xffff).map((code) => String.fromCharCode(code)),
    );
    fc.assert(
      fc.property(fc.string({ unit }), fc.constantFrom('', '/', 'http://h'), (rest, start) => {
        const raw = start + rest;
        const target = readTarget(raw);
        if (typeof target === 'number') return target === 400 || target === 414;
        return target.path.startsWith('/') && target.segments.length === target.path.split('/').length - 1;
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.string()), (parts) => {
        const raw = `/${parts.map(encodeURIComponent).join('/')}`;
        const target = readTarget(raw);
        const expected = parts.length === 0 ? [''] : parts;
        expect(target).toEqual(
          expected.some((part) => part.includes('\0')) ? 400 : { path: raw, segments: expected, query: '' },
        );
      }),
    );
  });
});
