import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprint } from '@/lib/publish/fingerprint';

test('a file is named by what is in it, before its ending', () => {
  expect(fingerprint('/assets/a.b.js', 'x')).toMatch(/^\/assets\/a\.b\.[0-9a-z]{8}\.js$/);
  expect(fingerprint('/assets/a.js', 'x')).toBe(fingerprint('/assets/a.js', Buffer.from('x')));
});

test('another text is another name', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      fc.pre(one !== other);
      expect(fingerprint('/a.js', one)).not.toBe(fingerprint('/a.js', other));
    }),
  );
});
