import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { locales } from '@/lib/i18n/locales';
import { articlePath } from '@/tests/support/reading-page';
import { launchBrowser } from '../support/launch-browser';
import { serveSite } from '../support/serve-site';
import { budgetsBy, type Figures, missedBudgets } from './budgets';
import { buildDefaultExport } from './build-default-export';
import { type Effort, measurePage } from './measure-page';
import { readWithoutScripts } from './read-without-scripts';
import { describeMachine, describeTransfers, tabulateFigures } from './report-page';

const usage = `npm run -s bench:page [-- --quick]

Measures the built article in both languages in a browser on a slow phone (1.6 Mbit/s, 150 ms before each answer; what it takes to open
a connection is not slowed), each load with an empty cache, times as the median of five, and beside it a default Next export
of the same site, built for it. Taps are on the slow processor, of a finger that rests for 80 ms, from its leaving (pointerup, by its own
time) to the frame with the card in it. 1 KB = 1,000 bytes of bodies in brotli.
  --quick   our page alone: in English the median of three, in Arabic what is counted

The phone computes four times slower than the machine that this was first measured on, at rest. Before each load the machine's index is taken: how often
in a second it sorts and joins short texts; the processor is slowed by 4 × index / 39,000. So a machine that is slower, or busy, is
slowed less, and the times are those of the same phone; both are printed.

Ends with 1 when a limit that must be held is missed. A time over its limit is measured up to five times more before it is missed, and counts
as the median of all. Bytes, requests and layout shift are exact.
`;

const efforts = {
  whole: { runs: 5, further: 5, watched: 5000, hasSlowTaps: true },
  quick: { runs: 3, further: 5, watched: 1500, hasSlowTaps: false },
} as const satisfies Record<string, Effort>;

/** What a page brings is the same each time: one load, and one try at tapping, count it. */
const counted = { ...efforts.quick, runs: 1, further: 0 } as const;

async function benchPage(isQuick: boolean): Promise<boolean> {
  const ours = await serveSite('out');
  const theirs = isQuick ? null : await serveSite(await buildDefaultExport());
  const { browser } = await launchBrowser();
  let isHeld = true;
  for (const locale of locales) {
    const path = articlePath(locale);
    const isTimed = !isQuick || locale === 'en';
    const effort = isQuick ? (isTimed ? efforts.quick : counted) : efforts.whole;
    const names = isTimed ? undefined : budgetsBy();
    const measured = await measurePage(browser, ours, path, effort);
    const unread = await readWithoutScripts(browser, ours.origin, locale);
    const { script = 0 } = measured.figures;
    const figures: Figures = { ...measured.figures, neededScript: unread.length > 0 ? script : 0 };
    const beside = theirs && (await measurePage(browser, theirs, path, { ...effort, further: 0 }));
    console.log(`bench:page ${path}, ${describeMachine(measured)}\n`);
    console.log(tabulateFigures(figures, beside?.figures ?? null, names));
    console.log(describeTransfers(measured));
    for (const what of unread) console.log(`cannot be read without scripts: ${what}`);
    isHeld &&= missedBudgets(figures, names).length === 0;
  }
  await browser.close();
  console.log(isHeld ? 'Every limit is held.' : 'A limit that must be held is MISSED.');
  return isHeld;
}

const { values } = parseArgs({ options: { quick: { type: 'boolean' }, help: { type: 'boolean' } } });
if (values.help) process.stdout.write(usage);
else if (!existsSync('out/index.html')) {
  console.error('There is no site in out/ yet: run “npm run build” first.');
  process.exitCode = 2;
} else process.exitCode = (await benchPage(values.quick ?? false)) ? 0 : 1;
