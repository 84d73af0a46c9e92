import type { Browser, CDPSession, Page } from 'playwright';
import { measureSpeed, slownessFor } from './machine-speed';

/** A phone of the middle class on a slow mobile line, as Lighthouse has it. */
const phone = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
} as const;

/** Bits a second and milliseconds before each answer. What it takes to open a connection is not slowed. */
const line = { down: 1_600_000, up: 750_000, latency: 150 };

export interface OpenPhone {
  page: Page;
  cdp: CDPSession;
  /** How fast the machine was when the phone was opened (machine-speed.ts). */
  index: number;
  close: () => Promise<void>;
}

/**
 * Opens an empty page with an empty cache on the phone, its line slow unless it is to be as fast as this machine's, its processor slow by as much as
 * this machine is faster in this moment.
 * `hasWorker` lets the page keep a worker, which may then answer in place of the line.
 */
export async function openPhone(
  browser: Browser,
  { hasSlowLine, hasWorker = false }: { hasSlowLine: boolean; hasWorker?: boolean },
): Promise<OpenPhone> {
  const context = await browser.newContext({ ...phone, serviceWorkers: hasWorker ? 'allow' : 'block' });
  const page = await context.newPage();
  // The compiler of these files has functions call this to keep their names, in the page too.
  await page.addInitScript('globalThis.__name = (it) => it');
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await page.goto('about:blank');
  const index = await measureSpeed(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slownessFor(index) });
  if (hasSlowLine)
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: line.latency,
      downloadThroughput: line.down / 8,
      uploadThroughput: line.up / 8,
    });
  return { page, cdp, index, close: () => context.close() };
}

/**
 * Makes sure that the line was slow: a browser that no longer takes the orders above would be measured as it is.
 *
 * @throws when the page came sooner than the line allows
 */
export async function checkSlowness(page: Page): Promise<void> {
  const waited = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return entry ? entry.responseEnd - entry.requestStart : 0;
  });
  if (waited < line.latency)
    throw new Error(`The browser did not slow its line: the page came after ${waited.toFixed(0)} ms.`);
}
