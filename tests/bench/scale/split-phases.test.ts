import { expect, test } from 'vitest';
import { splitNextBuild } from './split-phases';

const lines = [
  { at: 0.8, text: '▲ Next.js (Turbopack)' },
  { at: 1, text: '  Creating an optimized production build ...' },
  { at: 7, text: '✓ Compiled successfully in 6.0s' },
  { at: 7, text: '  Running TypeScript ...' },
  { at: 13, text: '  Collecting page data using 1 worker ...' },
  { at: 14, text: '  Generating static pages using 1 worker (0/8) ...' },
  { at: 17, text: '✓ Generating static pages using 1 worker (8/8) in 3s' },
  { at: 17.5, text: '  Finalizing page optimization ...' },
];
/** One processor, busy all the time. */
const use = Array.from({ length: 181 }, (_, tenth) => ({ at: tenth / 10, seconds: tenth / 10 }));
const run = { seconds: 18, peakBytes: 1, use, lines };

test('a build is split by what it says, without a gap', () => {
  const phases = splitNextBuild(run);
  expect(phases.map(({ name, seconds }) => [name, seconds])).toEqual([
    ['start', 1],
    ['bundle', 6],
    ['types', 6],
    ['page data', 1],
    ['render', 3.5],
    ['export', 0.5],
  ]);
  for (const { seconds, processorSeconds } of phases) expect(processorSeconds).toBeCloseTo(seconds);
});

test('processor time that nobody told is not made up', () => {
  expect(splitNextBuild({ ...run, use: [] }).every(({ processorSeconds }) => processorSeconds === null)).toBe(
    true,
  );
});

test('a build that says other words is not split wrongly', () => {
  expect(() => splitNextBuild({ ...run, lines: lines.slice(0, 4) })).toThrow(/Collecting page data/);
});
