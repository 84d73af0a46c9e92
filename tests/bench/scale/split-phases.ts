import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Measured, processorSeconds } from '../support/run-measured';

/** Part of a build, in seconds. */
export interface Phase {
  name: string;
  seconds: number;
  /** Of all processors; `null` where the system does not tell. */
  processorSeconds: number | null;
}

/** What `next build` says when a phase of it begins. */
const begins: readonly [name: string, said: RegExp][] = [
  ['bundle', /Creating an optimized production build/],
  ['types', /Running TypeScript|Skipping validation of types/],
  ['page data', /Collecting page data/],
  ['render', /Generating static pages/],
  ['export', /Finalizing page optimization/],
];

/** Cuts a run at moments, each the start of a phase; the first begins with the run. */
function cut(run: Measured, starts: readonly (readonly [name: string, at: number])[]): Phase[] {
  return starts.map(([name, at], index) => {
    const from = index === 0 ? 0 : at;
    const to = starts[index + 1]?.[1] ?? run.seconds;
    return { name, seconds: to - from, processorSeconds: processorSeconds(run, from, to) };
  });
}

/** A step of the build that is one phase. */
export function asPhase(name: string, run: Measured): Phase[] {
  return cut(run, [[name, 0]]);
}

/**
 * Splits `next build` by the moments at which it says what it does; before the first, it starts.
 *
 * @throws when it no longer says one of them
 */
export function splitNextBuild(run: Measured): Phase[] {
  const starts = begins.map(([name, said]) => {
    const line = run.lines.find(({ text }) => said.test(text));
    if (line) return [name, line.at] as const;
    throw new Error(
      `next build no longer says “${said.source}”: tests/bench/scale/split-phases.ts must follow`,
    );
  });
  return cut(run, [['start', 0], ...starts]);
}

/**
 * Splits publishing by the times of the files that it leaves: what pages link to is named first, then pages are written and compressed,
 * `_headers` is written when all of them are, and the rest is compressed last. `began` is when it was started, in milliseconds since 1970.
 */
export function splitPublishing(folder: string, began: number, run: Measured): Phase[] {
  const times = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => statSync(join(folder, path)).mtimeMs);
  const since = (time: number) => (time - began) / 1000;
  return cut(run, [
    ['name files', 0],
    ['publish pages', since(times.reduce((first, time) => Math.min(first, time), Number.POSITIVE_INFINITY))],
    ['compress the rest', since(statSync(join(folder, '_headers')).mtimeMs)],
  ]);
}
