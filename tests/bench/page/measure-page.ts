import type { Browser } from 'playwright';
import type { ServedSite } from '../support/serve-site';
import { median } from '../support/statistics';
import type { Figures } from './budgets';
import { checkSlowness, openPhone } from './slow-phone';
import { type Taps, tapWords } from './tap-words';
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
  /** Whether the first word is tapped on the slow line too, where what answers must come over it first. */
  hasSlowTaps: boolean;
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
  { origin, answers }: ServedSite,
  path: string,
  { watched, isFirst }: { watched: number; isFirst: boolean },
): Promise<Load> {
  const { page, cdp, close } = await openPhone(browser, { hasSlowLine: true, hasWorker: true });
  try {
    answers.length = 0;
    const transfers = weighTransfers(cdp);
    await watchPage(page);
    const response = await page.goto(origin + path);
    const timing = await readWatched(page, watched);
    if (isFirst) await settle(answers);
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
  /** For the first taps, beyond that. */
  fetched: Transfer[];
  /** The first tap on the slow line, in milliseconds; `null` where it was not asked for. */
  slowTap: number | null;
  beside: Load['beside'];
}

const sumOf = (transfers: readonly Transfer[], types?: readonly string[]) =>
  transfers.filter(({ type }) => !types || types.includes(type)).reduce((sum, { bytes }) => sum + bytes, 0);

/** Counts what a load and the first taps brought, in kilobytes. */
function count({ transfers, inlineBytes }: Load, { fetched }: Taps): Figures {
  const script = sumOf([...transfers, ...fetched], ['Script']) + inlineBytes;
  return {
    page: sumOf(transfers, ['Document', 'Stylesheet', 'Script']) / 1000,
    everything: sumOf(transfers) / 1000,
    requests: transfers.length,
    script: script / 1000,
  };
}

/**
 * Loads a page so many times, each with an empty cache, then taps as often, and gives the median of each time.
 *
 * @throws when two loads brought different bytes: then a count would say nothing
 */
export async function measurePage(
  browser: Browser,
  site: ServedSite,
  path: string,
  { runs, watched, hasSlowTaps }: Effort,
): Promise<MeasuredPage> {
  const loads: Load[] = [];
  const taps: Taps[] = [];
  const slowTaps: number[] = [];
  for (let run = 0; run < runs; run++) {
    loads.push(await loadOnce(browser, site, path, { watched, isFirst: run === 0 }));
    const phone = await openPhone(browser, { hasSlowLine: false });
    taps.push(await tapWords(phone, site.origin + path).finally(phone.close));
    if (!hasSlowTaps) continue;
    const slow = await openPhone(browser, { hasSlowLine: true });
    slowTaps.push((await tapWords(slow, site.origin + path).finally(slow.close)).first);
  }
  const counts = loads.flatMap((load, run) => (taps[run] ? count(load, taps[run]) : []));
  const [load, tap] = [loads[0], taps[0]];
  if (!load || !tap || new Set(counts.map((each) => JSON.stringify(each))).size !== 1)
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
    fetched: tap.fetched,
    slowTap: hasSlowTaps ? median(slowTaps) : null,
    beside: load.beside,
  };
}
