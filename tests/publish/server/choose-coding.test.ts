import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseCoding } from '@/lib/publish/server/choose-coding';

const both = ['br', 'gzip'] as const;

describe('chooseCoding', () => {
  test.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br', 'br'],
    ['gzip, deflate', 'gzip'],
    ['deflate, zstd', 'identity'],
    ['*', 'br'],
    ['br;q=0, *', 'gzip'],
    ['br;q=0.5, gzip;q=0.8', 'gzip'],
    ['BR', 'br'],
    ['gzip;q=0, br;q=0', 'identity'],
    ['identity, br;q=0.5', 'identity'],
    ['identity;q=0', null],
    ['*;q=0', null],
    ['*;q=0, identity', 'identity'],
    ['gzip, *;q=0', 'gzip'],
    ['identity;q=0, gzip;q=0.1', 'gzip'],
    ['ebr, xgzip', 'identity'],
    ['br;q=zero', 'identity'],
  ])('%s → %s', (accepted, coding) => {
    expect(chooseCoding(accepted, both)).toBe(coding);
  });

  test('a file that lies there as it is goes as it is, or not at all', () => {
    expect(chooseCoding('br, gzip', [])).toBe('identity');
    expect(chooseCoding('br, identity;q=0', [])).toBeNull();
    expect(chooseCoding('br, gzip', ['gzip'])).toBe('gzip');
  });

  test('whatever the field says, the choice is among what is there', () => {
    const element = fc.tuple(
      fc.constantFrom('br', 'gzip', 'identity', '*', 'deflate', ''),
      fc.constantFrom('', ';q=0', ';q=0.5', ';q=1', ';q=', ';x'),
    );
    const field = fc.oneof(
      fc.string(),
      fc.array(element).map((each) => each.map((parts) => parts.join('')).join(',')),
    );
    fc.assert(
      fc.property(field, fc.subarray([...both]), (accepted, available) => {
        expect([...available, 'identity', null]).toContain(chooseCoding(accepted, available));
      }),
    );
  });
});
