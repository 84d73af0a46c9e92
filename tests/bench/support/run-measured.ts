import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { onEnd } from './clean-up';
import { endTree, readTreeUse } from './process-tree';

/** A command that has run to its end. Times are in seconds from its start. */
export interface Measured {
  seconds: number;
  /** The most memory that its processes held at once, in bytes; `null` where the system does not tell. */
  peakBytes: number | null;
  /** Processor time that its processes had used by then, ten times a second: what lives shorter is not seen. Empty as above. */
  use: { at: number; seconds: number }[];
  /** What it printed, and when. */
  lines: { at: number; text: string }[];
}

interface Options {
  folder: string;
  /** Variables of its own. */
  env?: Record<string, string>;
}

/**
 * Runs a command, of the project's packages or the system's, and measures it with all that it starts. It ends when we do.
 *
 * @throws with what it printed, when it fails
 */
export async function runMeasured(
  command: string,
  args: readonly string[],
  { folder, env = {} }: Options,
): Promise<Measured> {
  const began = performance.now();
  const since = () => (performance.now() - began) / 1000;
  const child = spawn(command, args, {
    cwd: folder,
    env: {
      ...process.env,
      ...env,
      NEXT_TELEMETRY_DISABLED: '1',
      PATH: [join(folder, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let isRunning = true;
  onEnd(() => {
    if (isRunning && child.pid) endTree(child.pid);
  });
  const measured: Measured = { seconds: 0, peakBytes: null, use: [], lines: [] };
  for (const stream of [child.stdout, child.stderr])
    createInterface(stream).on('line', (text) => measured.lines.push({ at: since(), text }));
  const used = new Map<number, number>();
  const timer = setInterval(() => {
    const tree = child.pid ? readTreeUse(child.pid) : null;
    if (!tree) return;
    measured.peakBytes = Math.max(measured.peakBytes ?? 0, tree.bytes);
    for (const [id, seconds] of tree.seconds) used.set(id, seconds);
    measured.use.push({ at: since(), seconds: [...used.values()].reduce((sum, each) => sum + each, 0) });
  }, 100);
  const status = await new Promise<number | string | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? signal));
  }).finally(() => {
    isRunning = false;
    clearInterval(timer);
  });
  if (status !== 0) {
    const said = measured.lines.map(({ text }) => text).join('\n');
    throw new Error(`${[command, ...args].join(' ')} ended with ${status}:\n${said}`);
  }
  measured.seconds = since();
  return measured;
}

/** Processor time used between two moments of a command, to a tenth of a second or so; `null` where the system did not tell. */
export function processorSeconds({ use }: Pick<Measured, 'use'>, from: number, to: number): number | null {
  const last = use.at(-1);
  if (!last) return null;
  const by = (moment: number) => use.findLast(({ at }) => at <= moment)?.seconds ?? 0;
  return by(to) - by(from);
}
