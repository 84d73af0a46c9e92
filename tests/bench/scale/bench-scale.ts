import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeTemporaryProject } from '../support/temporary-project';
import { buildSite, type MeasuredBuild } from './build-site';
import { reportScale } from './report-scale';
import { readSentenceStock } from './sentence-stock';
import { writeArticles } from './write-articles';

const usage = `npm run -s bench:scale [-- --counts 100,400,1000]

Builds sites of that many composed articles (150 to 560 words, 350 in the mean; each has pages to read and to print
in two languages, and downloads), and tells what a further page of an article costs: the whole build, downloads and all,
shared out among these pages; on the clock, where other work on the machine counts, and in processor seconds, where the
system tells of them. What all pages share (fonts, scripts, lexicon, bundle, types) is told apart. 1 KB = 1,000 bytes.
Ends with 1 when a goal is missed. One count alone is built without the check of types, and held to what its files
weigh and to its lists: a step of npm test does that with a hundred.
`;

/** Builds each site in a folder of its own, one after the other, and says how it went. */
async function benchScale(counts: readonly number[]): Promise<boolean> {
  const stock = readSentenceStock();
  const builds: MeasuredBuild[] = [];
  for (const count of counts) {
    console.log(`bench:scale: building ${count} articles …`);
    // Of one count no time is judged.
    const folder = makeTemporaryProject({ isChecked: counts.length === 1 });
    writeArticles(join(folder, 'content'), count, stock);
    builds.push(await buildSite(folder, count));
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
  const { text, isMet } = reportScale(builds);
  console.log(`\n${text}`);
  return isMet;
}

const { values } = parseArgs({
  options: { counts: { type: 'string', default: '100,400,1000' }, help: { type: 'boolean' } },
});
const counts = [...new Set(values.counts.split(',').map(Number))].sort((one, other) => one - other);
if (values.help) process.stdout.write(usage);
else if (counts.some((count) => !Number.isInteger(count) || count < 1 || count > 99_999)) {
  process.stderr.write(`“${values.counts}” is no list of counts from 1 to 99999\n\n${usage}`);
  process.exitCode = 2;
} else process.exitCode = (await benchScale(counts)) ? 0 : 1;
