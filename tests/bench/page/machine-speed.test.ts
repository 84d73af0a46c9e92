import { expect, test } from 'vitest';
import { slownessFor } from './machine-speed';

test('a machine is slowed by as much as it is faster than the phone, and never hastened', () => {
  const reference = 39_000;
  expect(slownessFor(reference)).toBe(4);
  expect(slownessFor(2 * reference)).toBe(8);
  expect(slownessFor(reference / 2)).toBe(2);
  expect(slownessFor(reference / 10)).toBe(1);
});
