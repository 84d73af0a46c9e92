import type { Browser } from 'playwright';
import type { CompressedSite } from '../support/serve-compressed';
import { median } from '../support/statistics';
import type { Figures } from './budgets';
import { checkSlowness, openPhone } from './slow-phone';
import { tapWords } from './tap-words';
import { readWatched, watchPage } from './watch-page';
import { weighInlineScripts } from './weigh-scripts';
import { type Transfer, weighTransfers } from './weigh-transfer';

/** What one load of a page brought. */
interface Load {
  transfers: Transfer[];
  /** The bytes that scripts written into the page add to it. */
  inlineBytes: number;
  /** Asked for by something other than the page: a service worker, while the page is idle. */
  beside: { path: string; bytes: number }[];
  timing: { paint: number; blocking: number; shift: number };
}

/** How thoroughly a page is measured. */
export interface Effort {
  /** Loads, and as many tries at tapping. */
  runs: number;
  /** How long a page is watched after it has loaded, in milliseconds. */
  watched: number;
}

/** Waits until nothing has been asked for in a second. */
async function settle(answers: readonly unknown[]): Promise<void> {
  for (let before = -1; before !== answers.length; ) {
    before = answers.length;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}

/** Loads a page with an empty cache on the slow phone and watches it. */
async function loadOnce(
  browser: Browser,
  { origin, answers }: CompressedSite,
  path: string,
  watched: number,
): Promise<Load> {
  const { page, cdp, close } = await openPhone(browser);
  try {
    answers.length = 0;
    const transfers = weighTransfers(cdp);
    await watchPage(page);
    const response = await page.goto(origin + path);
    const timing = await readWatched(page, watched);
    await settle(answers);
    await checkSlowness(page);
    const own = new Set(transfers.map(({ url }) => new URL(url).pathname));
    return {
      transfers,
      inlineBytes: weighInlineScripts((await response?.text()) ?? ''),
      beside: answers.filter((answer) => !own.has(answer.path)),
      timing,
    };
  } finally {
    await close();
  }
}

/** What was measured of a page, over several loads and taps. */
export interface MeasuredPage {
  figures: Figures;
  /** Of the first load: all loads bring the same. */
  transfers: Transfer[];
  beside: Load['beside'];
}

const sumOf = (transfers: readonly Transfer[], types?: readonly string[]) =>
  transfers.filter(({ type }) => !types || types.includes(type)).reduce((sum, { bytes }) => sum + bytes, 0);

/** Counts what a load brought, in kilobytes. */
function countLoad({ transfers, inlineBytes }: Load): Figures {
  return {
    page: sumOf(transfers, ['Document', 'Stylesheet', 'Script']) / 1000,
    everything: sumOf(transfers) / 1000,
    requests: transfers.length,
    script: (sumOf(transfers, ['Script']) + inlineBytes) / 1000,
  };
}

/**
 * Loads a page so many times, each with an empty cache, then taps as often, and gives the median of each time.
 *
 * @throws when two loads brought different bytes: then a count would say nothing
 */
export async function measurePage(
  browser: Browser,
  site: CompressedSite,
  path: string,
  { runs, watched }: Effort,
): Promise<MeasuredPage> {
  const loads: Load[] = [];
  for (let run = 0; run < runs; run++) loads.push(await loadOnce(browser, site, path, watched));
  const taps: { first: number; others: number[] }[] = [];
  for (let run = 0; run < runs; run++) {
    const { page, close } = await openPhone(browser);
    taps.push(await tapWords(page, site.origin + path).finally(close));
  }
  const [load] = loads;
  const counts = loads.map((each) => countLoad(each));
  if (!load || new Set(counts.map((each) => JSON.stringify(each))).size !== 1)
    throw new Error(`${path} does not bring the same bytes each time: ${JSON.stringify(counts)}`);
  const middle = (pick: (timing: Load['timing']) => number) =>
    median(loads.map(({ timing }) => pick(timing)));
  return {
    figures: {
      ...counts[0],
      paint: middle(({ paint }) => paint),
      blocking: middle(({ blocking }) => blocking),
      shift: middle(({ shift }) => shift),
      firstTap: median(taps.map(({ first }) => first)),
      tap: median(taps.flatMap(({ others }) => others)),
    },
    transfers: load.transfers,
    beside: load.beside,
  };
}
