import { expect, test } from 'vitest';
import { followLines } from '@/lib/behaviour/handout/break-lines';

/** Boxes as a browser gives them: a top and a height each. */
const linesOf = (boxes: readonly (readonly [top: number, height: number])[]) => {
  const isNew = followLines();
  return boxes.map(([top, height]) => isNew({ top, bottom: top + height }));
};

test('a line begins where a box is lower than the line, whatever the size of its letters', () => {
  // An Arabic word, a smaller Latin one on its base line, a word on the next line, one on the next page.
  const boxes = [
    [100, 38],
    [104, 30],
    [145, 38],
    [900, 38],
    [900, 38],
  ] as const;
  expect(linesOf(boxes)).toEqual([true, false, true, true, false]);
});

test('a column that goes on at its top begins a line', () => {
  expect(
    linesOf([
      [900, 38],
      [20, 38],
    ]),
  ).toEqual([true, true]);
  expect(linesOf([])).toEqual([]);
});
