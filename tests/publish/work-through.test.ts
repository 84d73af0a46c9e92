import { expect, test } from 'vitest';
import { workThrough } from '@/lib/publish/work-through';

test('each is worked on once, with its place, and never more than four at once', async () => {
  const done: [string, number][] = [];
  let [running, most] = [0, 0];
  await workThrough([...'abcdefghij'], async (item, index) => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, index % 3));
    done.push([item, index]);
    running--;
  });
  expect(done.sort(([, one], [, other]) => one - other)).toEqual(
    [...'abcdefghij'].map((item, at) => [item, at]),
  );
  expect(most).toBe(4);
});

test('what fails is told', async () => {
  const work = workThrough([1, 2, 3], async (item) => {
    if (item === 2) throw new Error('two');
  });
  await expect(work).rejects.toThrow('two');
});
