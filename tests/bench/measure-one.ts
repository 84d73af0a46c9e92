import { readFileSync } from 'node:fs';
import { type Contender, contenders, type Input } from './contenders';

/** What one run took. */
export interface Measured {
  /** By the clock. */
  seconds: number;
  /** Of the processor, the collector of garbage included, on all its threads. */
  processorSeconds: number;
  /** Megabytes: what the result holds on the heap; the most that the process ever held. */
  kept: number;
  peak: number;
}

/** Units of text with which every contender is warmed up: enough for V8 to compile what it will. */
const warmUp = 500_000;

/** `tsx measure-one.ts CONTENDER FILE`: measures one run in a process of its own and prints it as JSON. */
const [name = '', file = ''] = process.argv.slice(2);
const contender: Contender | undefined = contenders[name as keyof typeof contenders];
if (!contender || !global.gc) throw new Error(`Run with --expose-gc, and a contender's name, not "${name}"`);

const input = toInput(readFileSync(file, 'utf8'));
const start = toInput(input.text.slice(0, input.text.indexOf('\n', warmUp)));
global.gc();
const before = process.memoryUsage().heapUsed;
// Not straight before the run: collecting everything makes V8 forget compiled code as well.
for (let round = 0; round < 3; round++) contender.run(start);
const began = performance.now();
const used = process.cpuUsage();
const result = contender.run(input);
const { user, system } = process.cpuUsage(used);
const seconds = (performance.now() - began) / 1e3;
const peak = process.resourceUsage().maxRSS / 1e3;
global.gc();
const kept = (process.memoryUsage().heapUsed - before) / 1e6;
if (!result) throw new Error(`${name} found nothing`);
const measured: Measured = { seconds, processorSeconds: (user + system) / 1e6, kept, peak };
process.stdout.write(JSON.stringify(measured));

function toInput(text: string): Input {
  const lines: Input['lines'][number][] = [];
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (end > start) lines.push({ start, end, text: text.slice(start, end) });
    start = end + 1;
  }
  return { text, lines };
}
