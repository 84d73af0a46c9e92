import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type ContenderName, contenders } from './contenders';
import { formatTable } from './format-table';
import { comparisons, goals, growth, rounds, sizes, type TimesFaster } from './goals';
import type { Measured } from './measure-one';
import { makeNewsText } from './news-text';

const usage = `npm run -s bench:parse [-- --large]

Measures the parser against parse-latin and Intl.Segmenter on ${sizes.all} MB of Arabic news, and how it grows with the text.
  --large   grows to ${sizes.large.at(-1)} MB; takes some minutes more, and 4 GB of memory

Every run is a process of its own, one after another; the contenders take turns, ${rounds} times, and the run in the middle counts.
Goals are held to processor time, which other work on the machine hardly falsifies. Exit code 1 when one does not hold.
`;

const { values } = parseArgs({ options: { help: { type: 'boolean' }, large: { type: 'boolean' } } });
const folder = mkdtempSync(path.join(tmpdir(), 'hamish-bench-'));

/** Writes a text of so many megabytes, once, and gives its file. */
function textFile(megabytes: number, known: Map<number, string>): string {
  const file = known.get(megabytes) ?? path.join(folder, `${megabytes}.txt`);
  if (!known.has(megabytes)) writeFileSync(file, makeNewsText(megabytes * 1e6));
  known.set(megabytes, file);
  return file;
}

function measure(name: ContenderName, file: string): Measured {
  const script = path.join(import.meta.dirname, 'measure-one.ts');
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--expose-gc', '--import', 'tsx', script, name, file],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${name} on ${file}: ${stderr}`);
  return JSON.parse(stdout) as Measured;
}

/** The run in the middle, by processor time. */
function median(runs: readonly Measured[]): Measured {
  const sorted = [...runs].sort((a, b) => a.processorSeconds - b.processorSeconds);
  return sorted[sorted.length >> 1] as Measured;
}

function measureAll(file: string): Map<ContenderName, Measured> {
  const names = Object.keys(contenders) as ContenderName[];
  const runs = new Map(names.map((name): [ContenderName, Measured[]] => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) runs.get(name)?.push(measure(name, file));
  }
  return new Map([...runs].map(([name, of]) => [name, median(of)]));
}

function ratio({ ours, theirs }: TimesFaster, measured: ReadonlyMap<ContenderName, Measured>): number {
  return (measured.get(theirs)?.processorSeconds ?? 0) / (measured.get(ours)?.processorSeconds ?? 1);
}

function printContest(measured: ReadonlyMap<ContenderName, Measured>): void {
  const ours = measured.get('ours, tree kept')?.processorSeconds ?? 1;
  const rows = [...measured].map(([name, { processorSeconds, seconds, kept, peak }]) => [
    name,
    processorSeconds.toFixed(2),
    (sizes.all / processorSeconds).toFixed(1),
    `${(processorSeconds / ours).toFixed(1)} ×`,
    seconds.toFixed(2),
    contenders[name].kept ? kept.toFixed(0) : '–',
    peak.toFixed(0),
    contenders[name].does,
  ]);
  const heads = ['', 'processor s', 'MB/s', 'of ours', 'clock s', 'kept MB', 'peak MB', 'does'];
  console.log(formatTable(heads, rows));
}

/** Tells of each whether it is reached, and if not, what of it is; gives how many are not. */
function printRatios(
  title: string,
  all: readonly TimesFaster[],
  measured: ReadonlyMap<ContenderName, Measured>,
): number {
  console.log(`\n${title}`);
  let missed = 0;
  for (const goal of all) {
    const found = ratio(goal, measured);
    if (found < goal.times) missed++;
    const verdict = found >= goal.times ? 'reached' : 'missed ';
    console.log(
      `  ${verdict}  ${found.toFixed(1)} × as fast (${goal.times} ×): ${goal.ours} – ${goal.theirs}`,
    );
  }
  return missed;
}

function printGrowth(
  megabytes: readonly number[],
  known: Map<number, string>,
  measured: ReadonlyMap<ContenderName, Measured>,
): number {
  let missed = 0;
  const rows: string[][] = [];
  const verdicts: string[] = [];
  for (const name of growth.of) {
    const runs = megabytes.map((size) => {
      const file = textFile(size, known);
      if (size === sizes.all) return measured.get(name) as Measured;
      return size < sizes.all ? median([1, 2, 3].map(() => measure(name, file))) : measure(name, file);
    });
    for (const [at, { processorSeconds, seconds, kept, peak }] of runs.entries()) {
      const size = megabytes[at] as number;
      const each = (value: number) => (value / size).toFixed(3);
      rows.push([
        name,
        `${size}`,
        processorSeconds.toFixed(2),
        each(processorSeconds),
        seconds.toFixed(2),
        (kept / size).toFixed(1),
        (peak / size).toFixed(0),
        peak.toFixed(0),
      ]);
    }
    const base = megabytes.indexOf(sizes.all);
    for (const what of ['processorSeconds', 'kept', 'peak'] as const) {
      const each = (at: number) => (runs[at]?.[what] ?? 0) / (megabytes[at] as number);
      const times = each(runs.length - 1) / each(base);
      if (times > growth.most) missed++;
      const verdict = times > growth.most ? 'missed ' : 'reached';
      verdicts.push(
        `  ${verdict}  ${times.toFixed(2)} × for each MB (at most ${growth.most} ×): ${name}, ${what}`,
      );
    }
  }
  const heads = ['', 'MB', 'processor s', 's/MB', 'clock s', 'kept/MB', 'peak/MB', 'peak MB'];
  console.log(`\nGrowth\n${formatTable(heads, rows)}`);
  console.log(`\nFrom ${sizes.all} to ${megabytes.at(-1)} MB\n${verdicts.join('\n')}`);
  return missed;
}

function bench(): number {
  const known = new Map<number, string>();
  const measured = measureAll(textFile(sizes.all, known));
  console.log(`${sizes.all} MB of Arabic news, Node ${process.versions.node}\n`);
  printContest(measured);
  let missed = printRatios('Goals', goals, measured);
  printRatios('Beside the goals: not the same work', comparisons, measured);
  missed += printGrowth(values.large ? sizes.large : sizes.growth, known, measured);
  console.log(`\n${missed === 0 ? 'All goals hold.' : `${missed} goals do not hold.`}`);
  return missed === 0 ? 0 : 1;
}

try {
  if (values.help) process.stdout.write(usage);
  else process.exitCode = bench();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
