import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { openLexicon as OpenLexicon } from '@/lib/analyse/data/open-lexicon';
import { packLexicon } from '@/lib/analyse/data/pack-lexicon';
import { loadLexiconTexts } from '@/lib/cli/load-lexicon';
import { formatTable } from '../format-table';
import { median } from '../support/statistics';
import { newsSentences } from './news-sentences';

const usage = `npm run -s bench:engine [-- TOKENS.jsonl]

Measures the engine, on one thread, from the compressed data, bundled as browsers get it: how long until it is ready and until it has
analysed its first sentence (the first time in a fresh process, and once the code is warm), how many tokens it analyses in a second, what it keeps in memory, how large the data are. Sentences are those of the project's articles and fixtures, or of
TOKENS.jsonl ({"tokens": […]} on each line). Every word is analysed in full, with all its readings told.

Ends with 1 when a limit that must be held is missed; a time is that of the better half of the rounds, since other work slows all alike.
`;

/** What the engine must reach. */
const limits = { tokensPerSecond: 100_000, ready: 150, kilobytes: 400 } as const;

const rounds = 9;

function stream(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new Blob([bytes]).stream();
}

async function bench(sentences: readonly (readonly string[])[]): Promise<boolean> {
  const bytes = new Uint8Array(gzipSync(packLexicon(loadLexiconTexts()), { level: 9 }));
  const openLexicon = await bundleEngine();
  global.gc?.();
  const before = process.memoryUsage().heapUsed;
  const readies: number[] = [];
  const firsts: number[] = [];
  let analyser = await openTimed(openLexicon, bytes, readies);
  firsts.push(time(() => analyser.analyse(sentences[0] ?? [])) * 1000);
  const size = analyser.count();
  global.gc?.();
  const kept = (process.memoryUsage().heapUsed - before) / 1e6;
  for (let round = 1; round < rounds; round++) {
    analyser = await openTimed(openLexicon, bytes, readies);
    firsts.push(time(() => analyser.analyse(sentences[0] ?? [])) * 1000);
  }
  const tokens = sentences.reduce((sum, words) => sum + words.length, 0);
  const speeds: { all: number; fresh: number; atWork: number }[] = [];
  // Every other sentence has been read when the others come: as a new text comes to an engine that has been at work.
  const [read, unread] = [0, 1].map((rest) => sentences.filter((_, at) => at % 2 === rest));
  const unreadTokens = (unread ?? []).reduce((sum, words) => sum + words.length, 0);
  const speedAtWork = async () => {
    const own = await openTimed(openLexicon, bytes, readies);
    analyse(own, read ?? []);
    return unreadTokens / time(() => analyse(own, unread ?? []));
  };
  for (let round = 0; round < rounds; round++) {
    // A fresh analyser has seen no word yet.
    const fresh = await openTimed(openLexicon, bytes, readies);
    speeds.push({
      fresh: tokens / time(() => analyse(fresh, sentences)),
      all: tokens / time(() => analyse(fresh, sentences)),
      atWork: await speedAtWork(),
    });
  }
  const warm = median(readies.slice(1));
  const best = (values: readonly number[]) =>
    median([...values].sort((a, b) => b - a).slice(0, Math.ceil(rounds / 2)));
  const figures = {
    first: readies[0] ?? Number.NaN,
    warm,
    sentence: firsts[0] ?? Number.NaN,
    warmSentence: median(firsts.slice(1)),
    fresh: best(speeds.map(({ fresh }) => fresh)),
    all: best(speeds.map(({ all }) => all)),
    atWork: best(speeds.map(({ atWork }) => atWork)),
    kilobytes: bytes.length / 1000,
  };
  const rows = [
    ['lexemes, stems', `${size.lexemes}, ${size.stems}`, ''],
    ['data, gzip', `${figures.kilobytes.toFixed(0)} KB`, `at most ${limits.kilobytes} KB`],
    ['ready, first time in a process', `${figures.first.toFixed(0)} ms`, `at most ${limits.ready} ms`],
    ['first sentence after that', `${figures.sentence.toFixed(0)} ms`, ''],
    ['ready, code warm', `${figures.warm.toFixed(0)} ms`, ''],
    ['first sentence after that, code warm', `${figures.warmSentence.toFixed(0)} ms`, ''],
    ['kept in memory, every stem made', `${kept.toFixed(0)} MB`, ''],
    [`tokens a second, ${tokens} tokens, by an engine just opened`, figures.fresh.toFixed(0), ''],
    [
      `tokens a second, ${unreadTokens} tokens of a new text, by an engine at work`,
      figures.atWork.toFixed(0),
      `at least ${limits.tokensPerSecond}`,
    ],
    ['tokens a second, words seen before', figures.all.toFixed(0), ''],
  ];
  console.log(formatTable(['bench:engine', 'measured', 'must'], rows));
  return (
    figures.kilobytes <= limits.kilobytes &&
    figures.first <= limits.ready &&
    figures.atWork >= limits.tokensPerSecond
  );
}

/** The engine in one file, and not as a loader that rewrites each module gives it. */
async function bundleEngine(): Promise<typeof OpenLexicon> {
  const { outputFiles } = await build({
    entryPoints: ['lib/analyse/data/open-lexicon.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'node20',
    write: false,
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)).openLexicon;
}

async function openTimed(openLexicon: typeof OpenLexicon, bytes: Uint8Array<ArrayBuffer>, times: number[]) {
  const began = performance.now();
  const analyser = await openLexicon(stream(bytes));
  times.push(performance.now() - began);
  return analyser;
}

/** Seconds that a piece of work takes. */
function time(work: () => void): number {
  const began = performance.now();
  work();
  return (performance.now() - began) / 1000;
}

function analyse(
  analyser: Awaited<ReturnType<typeof OpenLexicon>>,
  sentences: readonly (readonly string[])[],
): void {
  for (const words of sentences) analyser.analyse(words);
}

function readTokens(file: string): string[][] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { tokens: string[] }).tokens);
}

const { values, positionals } = parseArgs({ options: { help: { type: 'boolean' } }, allowPositionals: true });
if (values.help) process.stdout.write(usage);
else {
  const isHeld = await bench(positionals[0] ? readTokens(positionals[0]) : newsSentences());
  console.log(isHeld ? 'Every limit is held.' : 'A limit that must be held is MISSED.');
  process.exitCode = isHeld ? 0 : 1;
}
