import { formatTable } from '../support/format-table';
import type { MeasuredBuild } from './build-site';
import {
  costOf,
  eachBetween,
  fitCost,
  judgeScale,
  kilobytesToPrint,
  kilobytesToRead,
  pagesOf,
  processor,
  wall,
} from './judge-scale';

const seconds = (value: number | null) => (value === null ? '–' : value.toFixed(1));
const kilobytes = (bytes: number, count: number) => (count === 0 ? '–' : (bytes / count / 1000).toFixed(1));

/** A row a count: pages, time for what all share and for what goes through the articles, memory. */
function summary(builds: readonly MeasuredBuild[]): string {
  const head = ['articles', 'article pages', 's', 'processor s', 'shared', 'growing', 'peak MB'];
  const rows = builds.map((build) => {
    const [clock, use] = [costOf(build, wall), costOf(build, processor)];
    const isTold = build.phases.every(({ processorSeconds }) => processorSeconds !== null);
    return [
      String(build.articles),
      String(pagesOf(build)),
      seconds(clock.shared + clock.growing),
      ...[use.shared + use.growing, use.shared, use.growing].map((each) => (isTold ? seconds(each) : '–')),
      build.peakBytes === null ? '–' : (build.peakBytes / 1e6).toFixed(0),
    ];
  });
  return formatTable([head, ...rows]);
}

/** A row a count: what files weigh, by what they are for; of a page to read or to print, of an article, of the site. */
function weights(builds: readonly MeasuredBuild[]): string {
  const head = ['KB of files', 'to read', 'of it cards', 'to print', 'downloads', 'copies', 'shared'];
  const rows = builds.map(({ articles, weight }) => [
    String(articles),
    kilobytesToRead(weight).toFixed(1),
    kilobytes(weight.data, weight.readingPages),
    kilobytesToPrint(weight).toFixed(1),
    kilobytes(weight.downloads, articles),
    kilobytes(weight.compressed, articles),
    kilobytes(weight.shared, 1),
  ]);
  return formatTable([head, ...rows]);
}

/** A row a phase: seconds and processor seconds for each count. */
function phases(builds: readonly MeasuredBuild[]): string {
  const head = ['phase', ...builds.flatMap(({ articles }) => [`${articles}: s`, 'processor'])];
  const names = builds[0]?.phases.map(({ name }) => name) ?? [];
  const rows = names.map((name) => [
    name,
    ...builds.flatMap((build) => {
      const phase = build.phases.find((each) => each.name === name);
      return [seconds(phase?.seconds ?? null), seconds(phase?.processorSeconds ?? null)];
    }),
  ]);
  return formatTable([head, ...rows]);
}

/** What a further page costs from each count to the next. */
function slopes(builds: readonly MeasuredBuild[]): string {
  const rows = builds.slice(1).map((build, at) => {
    const before = builds[at] as MeasuredBuild;
    return [
      `${before.articles} → ${build.articles}`,
      ...[wall, processor].map((clock) => eachBetween(before, build, clock).toFixed(1)),
    ];
  });
  const { fixed, slope } = fitCost(builds);
  const line = `Least squares, processor: ${fixed.toFixed(1)} s, and ${(slope * 1000).toFixed(1)} ms for each article page.\n`;
  return rows.length === 0
    ? ''
    : formatTable([['a further article page', 'ms', 'processor ms'], ...rows]) + line;
}

/** Ours beside the same build unpublished, at the count nearest to a hundred. */
function besideDefault(builds: readonly MeasuredBuild[]): string {
  const [build] = [...builds].sort(
    (one, other) => Math.abs(one.articles - 100) - Math.abs(other.articles - 100),
  );
  if (!build) return '';
  const { articles, weight, exported } = build;
  const a = ({ reading, printing, data, readingPages, printingPages }: MeasuredBuild['weight']) =>
    ((reading + printing + data) / (readingPages + printingPages) / 1000).toFixed(1);
  return `Before publishing, the same ${articles} articles had ${a(exported)} KB of files for each page of either kind, for our ${a(weight)}.\n`;
}

/** Everything that was measured, as text, and whether it holds. */
export function reportScale(builds: readonly MeasuredBuild[]): { text: string; isMet: boolean } {
  const verdicts = judgeScale(builds);
  const judged = verdicts.map(({ name, value, goal, unit }) => [
    name,
    `${value.toFixed(1)} ${unit}`,
    `${goal} ${unit}`,
    value <= goal ? 'met' : 'MISSED',
  ]);
  return {
    text: [
      summary(builds),
      weights(builds),
      phases(builds),
      slopes(builds),
      besideDefault(builds),
      formatTable([['goal', 'measured', 'at most', ''], ...judged]),
    ].join('\n'),
    isMet: verdicts.every(({ value, goal }) => value <= goal),
  };
}
