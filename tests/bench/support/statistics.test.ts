import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitLine, median } from './statistics';

test('the median is the middle one, whatever the order, and of an even number the mean of the two', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([10, 1, 2, 3])).toBe(2.5);
  expect(median([4])).toBe(4);
  expect(median([])).toBeNaN();
});

test('one value gone astray does not move the median out of the others', () => {
  const values = fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 3, maxLength: 9 });
  fc.assert(
    fc.property(values, (usual) => {
      const found = median([...usual, 1e9]);
      expect(found).toBeLessThanOrEqual(Math.max(...usual));
      expect(found).toBeGreaterThanOrEqual(Math.min(...usual));
    }),
  );
});

test('a line through points on a line is that line', () => {
  const whole = fc.integer({ min: -1000, max: 1000 });
  fc.assert(
    fc.property(whole, whole, (fixed, slope) => {
      const points = [10, 100, 1000].map((x) => [x, fixed + slope * x] as const);
      const line = fitLine(points);
      expect(line.fixed).toBeCloseTo(fixed, 5);
      expect(line.slope).toBeCloseTo(slope, 5);
    }),
  );
});

test('a line needs two places', () => {
  expect(fitLine([[3, 4]]).slope).toBeNaN();
  expect(fitLine([]).fixed).toBeNaN();
});
