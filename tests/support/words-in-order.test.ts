import { expect, test } from 'vitest';
import { countInOrder } from './words-in-order';

test('words in their order are counted, whatever stands between', () => {
  expect(countInOrder(['a', 'b', 'c'], ['x', 'a', 'x', 'b', 'c'])).toBe(3);
  expect(countInOrder(['a', 'b', 'c'], ['c', 'b', 'a'])).toBe(1);
  expect(countInOrder(['a', 'b', 'a'], ['a', 'b'])).toBe(2);
  expect(countInOrder(['a'], [])).toBe(0);
});
