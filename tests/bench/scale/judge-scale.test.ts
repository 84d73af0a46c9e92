import { expect, test } from 'vitest';
import type { MeasuredBuild } from './build-site';
import { fitCost, judgeScale, scaleGoals } from './judge-scale';

interface Cost {
  /** Of each of four pages an article. */
  milliseconds: number;
  megabytes?: number;
  bundle?: number;
}

/** A build that takes 10 seconds for what all pages share, 2 to begin with pages, and so many milliseconds for each; on the clock, half. */
function build(articles: number, { milliseconds, megabytes = 1000, bundle = 10 }: Cost): MeasuredBuild {
  const seconds = 2 + (articles * 4 * milliseconds) / 1000;
  const weight = {
    reading: articles * 80_000,
    printing: articles * 100_000,
    data: articles * 20_000,
    downloads: 9e9,
    compressed: 9e9,
    shared: 9e9,
    readingPages: articles * 2,
    printingPages: articles * 2,
  };
  return {
    articles,
    phases: [
      { name: 'bundle', seconds: bundle, processorSeconds: bundle },
      { name: 'render', seconds: seconds / 2, processorSeconds: seconds },
    ],
    peakBytes: megabytes * 1e6,
    weight,
    astray: 0,
    exported: weight,
  };
}

const valueOf = (builds: MeasuredBuild[], name: string) =>
  judgeScale(builds).find((verdict) => verdict.name === name)?.value;

test('steady cost is told as it is, and grows by nothing', () => {
  const builds = [100, 400, 1000].map((count) => build(count, { milliseconds: 20 }));
  expect(valueOf(builds, 'a further article page')).toBeCloseTo(10);
  expect(valueOf(builds, 'growth of that, of processors')).toBeCloseTo(0);
  expect(valueOf(builds, 'growth of what all pages share')).toBeCloseTo(0);
  expect(valueOf(builds, 'growth of peak memory')).toBe(1);
  expect(valueOf(builds, 'files of a page to read'), 'the data of its words with it').toBe(50);
  expect(valueOf(builds, 'files of a page to print')).toBe(50);
  expect(fitCost(builds).fixed).toBeCloseTo(2);
  expect(judgeScale(builds).every(({ value, goal }) => value <= goal)).toBe(true);
});

test('pages that cost more where there are many, and memory that grows with them, miss their goals', () => {
  const builds = [
    build(100, { milliseconds: 20 }),
    build(400, { milliseconds: 20 }),
    build(1000, { milliseconds: 22, megabytes: 1400 }),
  ];
  // 22 for each at 1,000: the last 600 of them took more.
  expect(valueOf(builds, 'growth of that, of processors')).toBeCloseTo(
    100 * ((1000 * 22 - 400 * 20) / 600 / 20 - 1),
  );
  expect(valueOf(builds, 'growth of that, of processors')).toBeGreaterThan(scaleGoals.growth);
  expect(valueOf(builds, 'growth of peak memory')).toBeGreaterThan(scaleGoals.memory);
});

test('what is said to be shared by all pages and grows with them misses its goal', () => {
  const builds = [
    build(100, { milliseconds: 20 }),
    build(400, { milliseconds: 20 }),
    build(1000, { milliseconds: 20, bundle: 13 }),
  ];
  expect(valueOf(builds, 'growth of what all pages share')).toBeCloseTo(30);
  expect(valueOf(builds, 'growth of that, of processors')).toBeCloseTo(0);
});

test('growth is told by the clock where the system does not tell of processors', () => {
  const untold = [100, 400, 1000].map((count) => ({
    ...build(count, { milliseconds: 20 }),
    peakBytes: null,
    phases: [{ name: 'render', seconds: count < 1000 ? count : 1120, processorSeconds: null }],
  }));
  expect(valueOf(untold, 'growth of that, of processors')).toBeCloseTo(20);
  expect(valueOf(untold, 'growth of peak memory')).toBeUndefined();
});

test('what too few builds cannot tell is left out', () => {
  const [one, other] = [build(100, { milliseconds: 20 }), build(400, { milliseconds: 20 })];
  expect(judgeScale([])).toEqual([]);
  expect(judgeScale([one]).map(({ name }) => name)).toEqual([
    'files of a page to read',
    'files of a page to print',
    'missing from a list, or twice in it',
  ]);
  expect(judgeScale([one, other]).map(({ name }) => name)).not.toContain('growth of that, of processors');
});

test('an article that is in no list, or twice in one, misses the goal', () => {
  const one = { ...build(100, { milliseconds: 20 }), astray: 1 };
  expect(judgeScale([one]).filter(({ value, goal }) => value > goal)).toMatchObject([
    { name: 'missing from a list, or twice in it', value: 1 },
  ]);
});
