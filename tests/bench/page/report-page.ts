import { formatTable } from '../support/format-table';
import { type Budget, type BudgetName, budgets, type Figures } from './budgets';
import { slownessFor } from './machine-speed';
import type { MeasuredPage } from './measure-page';

const digits = { KB: 2, s: 2, ms: 0, '': 0 } as const;

function write(value: number | undefined, { unit, name }: Budget): string {
  if (value === undefined) return '–';
  const places = name === budgets.shift.name ? 3 : digits[unit];
  return `${value.toFixed(places)}${unit && ` ${unit}`}`;
}

function verdict(value: number | undefined, { must, aim }: Budget): string {
  if (value === undefined || !(value <= must)) return 'MISSED';
  return value <= aim ? 'aim' : 'must';
}

/** How many times ours theirs is; nothing where either is none. */
function ratio(ours: number | undefined, theirs: number | undefined): string {
  return ours && theirs ? `${(theirs / ours).toFixed(1)} ×` : '';
}

/** A row a budget: what was measured, the limits, which of them holds, and the default export beside it, where there is one. */
export function tabulateFigures(
  figures: Figures,
  theirs: Figures | null,
  names: readonly BudgetName[] = Object.keys(budgets) as BudgetName[],
): string {
  const rows = names
    .map((name) => [name, budgets[name]] as const)
    .map(([key, budget]) => [
      budget.name,
      write(figures[key], budget),
      write(budget.must, budget),
      write(budget.aim, budget),
      verdict(figures[key], budget),
      ...(theirs ? [write(theirs[key], budget), ratio(figures[key], theirs[key])] : []),
    ]);
  const head = ['', 'measured', 'must', 'aim', 'holds', ...(theirs ? ['default export', ''] : [])];
  return formatTable([head, ...rows]);
}

const list = (files: readonly (readonly [path: string, bytes: number])[]) =>
  files.map(([path, bytes]) => `${path.split('/').at(-1) || 'page'} ${bytes}`).join(', ') || 'nothing';

/** What a page asked for, file by file, in bytes; what taps and an idle browser asked for beyond it. */
export function describeTransfers({ transfers, fetched, slowTap, beside }: MeasuredPage): string {
  const of = (files: MeasuredPage['transfers']) =>
    list(files.map(({ url, bytes }) => [new URL(url).pathname, bytes] as const));
  const headers = transfers.reduce((sum, { headerBytes }) => sum + headerBytes, 0);
  return (
    `bytes of bodies: ${of(transfers)}; of headers, apart: ${headers}\n` +
    `with the first taps: ${of(fetched)}${slowTap === null ? '' : `; the first, on the slow line: ${slowTap.toFixed(0)} ms`}\n` +
    `while idle, by a service worker: ${list(beside.map(({ path, bytes }) => [path, bytes] as const))}\n`
  );
}

/** How fast the machine was and by how much it was slowed, from the least to the most, and how often it was measured. */
export function describeMachine({ indices, runs }: MeasuredPage): string {
  const [least, most] = [Math.min(...indices), Math.max(...indices)];
  const slowed = [least, most].map((index) => slownessFor(index).toFixed(1)).join('–');
  const kept =
    slownessFor(least) > 1 ? '' : '; at its least slower than the phone, and so times are too long';
  return `${runs.loads} loads, taps after ${runs.taps}; index of the machine ${least.toFixed(0)}–${most.toFixed(0)}, slowed ${slowed} times${kept}`;
}
