import { formatTable } from '../support/format-table';
import type { MeasuredBuild } from './build-site';
import { costOf, fitCost, judgeScale, kilobytesAPage, pagesEach } from './judge-scale';

const seconds = (value: number | null) => (value === null ? '–' : value.toFixed(1));

function wallOf({ phases }: MeasuredBuild): number {
  return phases.reduce((sum, phase) => sum + phase.seconds, 0);
}

/** A row a count: time, memory, weight. */
function summary(builds: readonly MeasuredBuild[]): string {
  const head = [
    'articles',
    'seconds',
    'processor s',
    'peak MB',
    'MB',
    'KB a page',
    'of it HTML',
    'copies',
    'shared KB',
  ];
  const rows = builds.map((build) => {
    const { articles, peakBytes, weight } = build;
    const each = (bytes: number) => (bytes / (articles * pagesEach) / 1000).toFixed(1);
    const all = weight.pages + weight.data + weight.compressed + weight.shared;
    return [
      String(articles),
      seconds(wallOf(build)),
      build.phases.some(({ processorSeconds }) => processorSeconds === null) ? '–' : seconds(costOf(build)),
      peakBytes === null ? '–' : (peakBytes / 1e6).toFixed(0),
      (all / 1e6).toFixed(1),
      kilobytesAPage(weight, articles).toFixed(1),
      each(weight.pages),
      each(weight.compressed),
      (weight.shared / 1000).toFixed(0),
    ];
  });
  return formatTable([head, ...rows]);
}

/** A row a phase, seconds and processor seconds for each count. */
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

/** Ours beside the same build unpublished, at the count nearest to a hundred. */
function besideDefault(builds: readonly MeasuredBuild[]): string {
  const [build] = [...builds].sort(
    (one, other) => Math.abs(one.articles - 100) - Math.abs(other.articles - 100),
  );
  if (!build) return '';
  const { articles, weight, exported } = build;
  const [ours, theirs] = [kilobytesAPage(weight, articles), kilobytesAPage(exported, articles)];
  return `Default Next export of the same ${articles} articles: ${theirs.toFixed(1)} KB of files a page for our ${ours.toFixed(1)}: ${(theirs / ours).toFixed(1)} times as much.\n`;
}

/** Everything that was measured, as text, and whether it holds. */
export function reportScale(builds: readonly MeasuredBuild[]): { text: string; isMet: boolean } {
  const verdicts = judgeScale(builds);
  const { fixed, slope } = fitCost(builds);
  const line =
    builds.length > 1
      ? `Least squares: ${fixed.toFixed(1)} s, and ${(slope * 1000).toFixed(1)} ms for each article page.\n`
      : '';
  const judged = verdicts.map(({ name, value, goal, unit }) => [
    name,
    `${value.toFixed(1)} ${unit}`,
    `${goal} ${unit}`,
    value <= goal ? 'met' : 'MISSED',
  ]);
  return {
    text: [
      summary(builds),
      phases(builds),
      line + besideDefault(builds),
      formatTable([['goal', 'measured', 'at most', ''], ...judged]),
    ].join('\n'),
    isMet: verdicts.every(({ value, goal }) => value <= goal),
  };
}
