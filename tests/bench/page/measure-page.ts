import type { Browser } from 'playwright';
import type { ServedSite } from '../support/serve-site';
import { median } from '../support/statistics';
import { budgetsBy, type Figures, missedBudgets } from './budgets';
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
  /** How fast the machine was. */
  index: number;
}

/** How thoroughly a page is measured. */
export interface Effort {
  /** Loads, and as many tries at tapping. */
  runs: number;
  /** How many more of either there may be, as long as the median of a time is over what it must hold. */
  further: number;
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
  const { page, cdp, index, close } = await openPhone(browser, { hasSlowLine: true, hasWorker: true });
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
      index,
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
  /** How often it was loaded, and tapped. */
  runs: { loads: number; taps: number };
  /** How fast the machine was, each time. */
  indices: number[];
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

/** The middle of what several loads and taps took. */
function timesOf(loads: readonly Load[], taps: readonly Taps[]): Figures {
  return {
    paint: median(loads.map(({ timing }) => timing.paint)),
    blocking: median(loads.map(({ timing }) => timing.blocking)),
    firstTap: median(taps.map(({ first }) => first)),
    tap: median(taps.flatMap(({ others }) => others)),
  };
}

/**
 * Loads a page so many times, each with an empty cache, then taps as often, and gives the median of each time. What is over its limit is measured
 * further, and the median is that of all: of a page that is too slow it stays over. Layout shift is the most that was seen.
 *
 * @throws when two loads brought different bytes: then a count would say nothing
 */
export async function measurePage(
  browser: Browser,
  site: ServedSite,
  path: string,
  { runs, further, watched, hasSlowTaps }: Effort,
): Promise<MeasuredPage> {
  const loads: Load[] = [];
  const taps: Taps[] = [];
  const slowTaps: number[] = [];
  const load = async () =>
    loads.push(await loadOnce(browser, site, path, { watched, isFirst: loads.length === 0 }));
  const tap = async (hasSlowLine: boolean) => {
    const phone = await openPhone(browser, { hasSlowLine });
    return tapWords(phone, site.origin + path).finally(phone.close);
  };
  for (let run = 0; run < runs; run++) {
    await load();
    taps.push(await tap(false));
    if (hasSlowTaps) slowTaps.push((await tap(true)).first);
  }
  const isMissed = (by: 'load' | 'taps') => missedBudgets(timesOf(loads, taps), budgetsBy(by)).length > 0;
  while (loads.length < runs + further && isMissed('load')) await load();
  while (taps.length < runs + further && isMissed('taps')) taps.push(await tap(false));

  const [firstLoad, firstTaps] = [loads[0], taps[0]];
  if (!firstLoad || !firstTaps) throw new Error(`${path} was not measured.`);
  const counts = [
    ...loads.map((each) => count(each, firstTaps)),
    ...taps.map((each) => count(firstLoad, each)),
  ];
  if (new Set(counts.map((each) => JSON.stringify(each))).size !== 1)
    throw new Error(`${path} does not bring the same bytes each time: ${JSON.stringify(counts)}`);
  return {
    figures: {
      ...counts[0],
      ...timesOf(loads, taps),
      shift: Math.max(...loads.map(({ timing }) => timing.shift)),
    },
    transfers: firstLoad.transfers,
    fetched: firstTaps.fetched,
    slowTap: hasSlowTaps ? median(slowTaps) : null,
    beside: firstLoad.beside,
    runs: { loads: loads.length, taps: taps.length },
    indices: [...loads, ...taps].map(({ index }) => index),
  };
}
