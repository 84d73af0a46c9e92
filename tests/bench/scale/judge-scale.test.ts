import { expect, test } from 'vitest';
import type { MeasuredBuild } from './build-site';
import { fitCost, judgeScale, scaleGoals } from './judge-scale';

/** A build that takes 12 seconds and so many milliseconds for each of its pages, two an article. */
function build(articles: number, milliseconds: number, megabytes = 1000): MeasuredBuild {
  const seconds = 12 + (articles * 2 * milliseconds) / 1000;
  const weight = { pages: articles * 80_000, data: articles * 30_000, compressed: 9e9, shared: 9e9 };
  return {
    articles,
    phases: [
      { name: 'bundle', seconds: 99, processorSeconds: 10 },
      { name: 'render', seconds: 99, processorSeconds: seconds - 10 },
    ],
    peakBytes: megabytes * 1e6,
    weight,
    exported: weight,
  };
}

const valueOf = (builds: MeasuredBuild[], name: string) =>
  judgeScale(builds).find((verdict) => verdict.name === name)?.value;

test('steady cost is told as it is, and grows by nothing', () => {
  const builds = [build(10, 20), build(100, 20), build(1000, 20)];
  expect(valueOf(builds, 'build of an article page')).toBeCloseTo(20);
  expect(valueOf(builds, 'growth of that')).toBeCloseTo(0);
  expect(valueOf(builds, 'growth of peak memory')).toBe(1);
  expect(valueOf(builds, 'files of an article page')).toBe(55);
  expect(fitCost(builds).fixed).toBeCloseTo(12);
  expect(judgeScale(builds).every(({ value, goal }) => value <= goal)).toBe(true);
});

test('pages that cost more where there are many, and memory that grows with them, miss their goals', () => {
  const builds = [build(10, 20), build(100, 20, 1000), build(1000, 24, 1400)];
  expect(valueOf(builds, 'growth of that')).toBeCloseTo(20);
  expect(valueOf(builds, 'growth of that')).toBeGreaterThan(scaleGoals.growth);
  expect(valueOf(builds, 'growth of peak memory')).toBeGreaterThan(scaleGoals.memory);
});

test('seconds on the clock count where the system does not tell of processors', () => {
  const untold = [build(10, 20), build(100, 20)].map((each) => ({
    ...each,
    peakBytes: null,
    phases: [{ name: 'all', seconds: each.articles, processorSeconds: null }],
  }));
  expect(valueOf(untold, 'build of an article page')).toBeCloseTo(500);
  expect(valueOf(untold, 'growth of peak memory')).toBeUndefined();
});

test('what too few builds cannot tell is left out', () => {
  expect(judgeScale([])).toEqual([]);
  expect(judgeScale([build(10, 20)]).map(({ name }) => name)).toEqual(['files of an article page']);
  expect(judgeScale([build(10, 20), build(100, 20)]).map(({ name }) => name)).not.toContain('growth of that');
});
