import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseRange } from '@/lib/publish/server/choose-range';

describe('chooseRange of ten bytes', () => {
  test.each([
    ['bytes=0-0', 0, 0],
    ['bytes=2-5', 2, 5],
    ['bytes=2-', 2, 9],
    ['bytes=2-99', 2, 9],
    ['bytes=-3', 7, 9],
    ['bytes=-10', 0, 9],
    ['bytes=-99', 0, 9],
    ['Bytes=1-2', 1, 2],
    ['bytes= 1-2', 1, 2],
    ['bytes=1-2,', 1, 2],
    ['bytes=1-2, 50-60', 1, 2],
  ])('%s is from %d to %d', (field, start, end) => {
    expect(chooseRange(field, 10)).toEqual({ start, end });
  });

  test.each(['bytes=10-', 'bytes=10-20', 'bytes=-0', 'bytes=10-,-0', 'bytes=99999999999999999999-'])(
    '%s is not in it',
    (field) => {
      expect(chooseRange(field, 10)).toBe('unsatisfiable');
    },
  );

  test.each([
    undefined,
    '',
    'bytes',
    'bytes=',
    'bytes=,',
    'bytes=-',
    'bytes=5-2',
    'bytes=a-b',
    'bytes=1-2x',
    'bytes=1-2, x',
    'bytes=--1',
    'bytes=0x1-2',
    'bytes=1.5-2',
    'lines=1-2',
    'bytes=0-1, 4-5',
  ])('%s gives the whole', (field) => {
    expect(chooseRange(field, 10)).toBeNull();
  });

  test('nothing is in an empty file', () => {
    for (const field of ['bytes=0-', 'bytes=0-0', 'bytes=-5']) {
      expect(chooseRange(field, 0)).toBe('unsatisfiable');
    }
  });

  test('whatever is asked, a part lies in the file', () => {
    const position = fc.oneof(fc.nat(30), fc.constant(''), fc.maxSafeNat());
    const spec = fc.tuple(position, position).map(([first, last]) => `${first}-${last}`);
    const field = fc.oneof(
      fc.string().map((text) => `bytes=${text}`),
      fc.array(spec).map((specs) => `bytes=${specs.join(', ')}`),
    );
    fc.assert(
      fc.property(field, fc.nat(20), (asked, size) => {
        const range = chooseRange(asked, size);
        if (range === null || range === 'unsatisfiable') return true;
        return 0 <= range.start && range.start <= range.end && range.end < size;
      }),
    );
  });
});
