import { fitLine } from '../support/statistics';
import type { MeasuredBuild } from './build-site';
import type { Phase } from './split-phases';

/** What building a site of some size should cost. */
export const scaleGoals = {
  /** Milliseconds on the clock for each further page of an article, to read or to print, whatever else is made of the article with it. */
  milliseconds: 25,
  /** How much more that may be between the two largest counts than between the two before, in percent; and what all pages share, at the largest. */
  growth: 15,
  /** How many times the memory of the count before the largest count may take. */
  memory: 1.3,
  /** Kilobytes (1,000 bytes) of uncompressed files for each page on which an article is read, with what its cards ask for. */
  kilobytes: 60,
  /** The same of each page from which it is printed, which holds the list of its words as well. */
  printed: 100,
} as const;

/** Something held to its goal. */
export interface Verdict {
  name: string;
  value: number;
  goal: number;
  unit: string;
}

/** A way to count the time of a phase, in seconds. */
export type Clock = (phase: Phase) => number;

/** Seconds on the clock: of two processors that both work, one counts. Other work on the machine counts too. */
export const wall: Clock = ({ seconds }) => seconds;

/** Seconds of all processors, where the system tells of them: other work on the machine does not count. */
export const processor: Clock = ({ seconds, processorSeconds }) => processorSeconds ?? seconds;

/** Phases that do not go through the articles: fonts and scripts, the lexicon, the bundle, the types. */
const shared = new Set(['assets', 'lexicon -- check', 'start', 'bundle', 'types']);

/** How long a build took for what all pages share, and for what goes through the articles. */
export function costOf({ phases }: Pick<MeasuredBuild, 'phases'>, clock: Clock) {
  const sum = (isShared: boolean) =>
    phases
      .filter(({ name }) => shared.has(name) === isShared)
      .reduce((total, phase) => total + clock(phase), 0);
  return { shared: sum(true), growing: sum(false) };
}

/** Pages of articles: to read and to print, in each language. */
export function pagesOf({ weight }: Pick<MeasuredBuild, 'weight'>): number {
  return weight.readingPages + weight.printingPages;
}

/** What each further page of an article costs between two builds, in milliseconds. */
export function eachBetween(smaller: MeasuredBuild, larger: MeasuredBuild, clock: Clock): number {
  const seconds = costOf(larger, clock).growing - costOf(smaller, clock).growing;
  return (seconds / (pagesOf(larger) - pagesOf(smaller))) * 1000;
}

/** The fixed part of what goes through the articles, and each further page, in seconds, by least squares over all counts. */
export function fitCost(builds: readonly MeasuredBuild[]) {
  return fitLine(builds.map((build) => [pagesOf(build), costOf(build, processor).growing]));
}

/** What belongs to each page on which an article is read, in kilobytes, without compressed copies and downloads. */
export function kilobytesToRead({ reading, data, readingPages }: MeasuredBuild['weight']): number {
  return (reading + data) / readingPages / 1000;
}

/** What belongs to each page from which it is printed; nothing where there is none. */
export function kilobytesToPrint({ printing, printingPages }: MeasuredBuild['weight']): number {
  return printing / Math.max(1, printingPages) / 1000;
}

/**
 * Holds builds, by rising count, to the goals. What a page costs is told between two counts, so that neither what is paid once nor how slow
 * a process is in its first seconds is taken for it. With less than three counts, growth cannot be told and is left out; with less than
 * two, nothing but the weight and the lists is told.
 */
export function judgeScale(builds: readonly MeasuredBuild[]): Verdict[] {
  const [largest, previous, first] = [builds.at(-1), builds.at(-2), builds.at(-3)];
  if (!largest) return [];
  const { milliseconds, growth, kilobytes, printed, memory } = scaleGoals;
  const verdicts: Verdict[] = [];
  if (previous) {
    const each = (clock: Clock) => eachBetween(previous, largest, clock);
    verdicts.push({ name: 'a further article page', value: each(wall), goal: milliseconds, unit: 'ms' });
    if (first) {
      const value = (each(processor) / eachBetween(first, previous, processor) - 1) * 100;
      verdicts.push({ name: 'growth of that, of processors', value, goal: growth, unit: '%' });
    }
    const value = (costOf(largest, processor).shared / costOf(previous, processor).shared - 1) * 100;
    verdicts.push({ name: 'growth of what all pages share', value, goal: growth, unit: '%' });
    if (largest.peakBytes !== null && previous.peakBytes !== null) {
      const value = largest.peakBytes / previous.peakBytes;
      verdicts.push({ name: 'growth of peak memory', value, goal: memory, unit: '×' });
    }
  }
  const astray = {
    name: 'missing from a list, or twice in it',
    value: largest.astray,
    goal: 0,
    unit: '',
  };
  const [read, print] = [kilobytesToRead(largest.weight), kilobytesToPrint(largest.weight)];
  return [
    ...verdicts,
    { name: 'files of a page to read', value: read, goal: kilobytes, unit: 'KB' },
    { name: 'files of a page to print', value: print, goal: printed, unit: 'KB' },
    astray,
  ];
}
