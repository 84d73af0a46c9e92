import { fitLine } from '../support/statistics';
import type { MeasuredBuild } from './build-site';

/** What building a site of some size should cost. */
export const scaleGoals = {
  /** Milliseconds for each article page beyond the fixed part, at the largest count. */
  milliseconds: 25,
  /** How much more a page may cost at the largest count than at the one before, in percent. */
  growth: 15,
  /** How many times the memory of the count before the largest count may take. */
  memory: 1.3,
  /** Kilobytes (1,000 bytes) of uncompressed files for each article page. */
  kilobytes: 60,
} as const;

/** An article has one page in each language. */
export const pagesEach = 2;

/** Something held to its goal. */
export interface Verdict {
  name: string;
  value: number;
  goal: number;
  unit: string;
}

/** Seconds in all; processor seconds where the system tells of them, since other work on the machine does not count in those. */
export function costOf({ phases }: Pick<MeasuredBuild, 'phases'>): number {
  return phases.reduce((sum, { seconds, processorSeconds }) => sum + (processorSeconds ?? seconds), 0);
}

/** The fixed part and each further page, in seconds, by least squares over all counts. */
export function fitCost(builds: readonly MeasuredBuild[]) {
  return fitLine(builds.map((build) => [build.articles * pagesEach, costOf(build)]));
}

/** What belongs to each page of an article, in kilobytes, without compressed copies. */
export function kilobytesAPage({ pages, data }: MeasuredBuild['weight'], articles: number): number {
  return (pages + data) / (articles * pagesEach) / 1000;
}

/**
 * Holds builds, by rising count, to the goals. The fixed part is where the line through the two smallest meets nothing: so a cost of
 * pages that grows faster than they do shows at the largest. With less than three counts, growth cannot be told and is left out;
 * with less than two, nothing but the weight is told.
 */
export function judgeScale(builds: readonly MeasuredBuild[]): Verdict[] {
  const [largest, previous] = [builds.at(-1), builds.at(-2)];
  if (!largest) return [];
  const verdicts: Verdict[] = [
    {
      name: 'files of an article page',
      value: kilobytesAPage(largest.weight, largest.articles),
      goal: scaleGoals.kilobytes,
      unit: 'KB',
    },
  ];
  if (!previous) return verdicts;
  const { fixed } = fitCost(builds.slice(0, 2));
  const eachAt = (build: MeasuredBuild) => ((costOf(build) - fixed) / (build.articles * pagesEach)) * 1000;
  verdicts.unshift({
    name: 'build of an article page',
    value: eachAt(largest),
    goal: scaleGoals.milliseconds,
    unit: 'ms',
  });
  if (builds.length > 2) {
    const growth = (eachAt(largest) / eachAt(previous) - 1) * 100;
    verdicts.push({ name: 'growth of that', value: growth, goal: scaleGoals.growth, unit: '%' });
  }
  if (largest.peakBytes !== null && previous.peakBytes !== null) {
    const value = largest.peakBytes / previous.peakBytes;
    verdicts.push({ name: 'growth of peak memory', value, goal: scaleGoals.memory, unit: '×' });
  }
  return verdicts;
}
