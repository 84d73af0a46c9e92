import type { Page } from 'playwright';

/** What a browser told of a page while it loaded; times in milliseconds from its start. */
interface Seen {
  painted: number;
  largest: number;
  shift: number;
  tasks: { start: number; duration: number }[];
}

/** What of a task is not felt, in milliseconds (web.dev, Total Blocking Time). */
const unfelt = 50;

/** Has a page keep what the browser tells of it, from its start. */
export async function watchPage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: Seen = { painted: 0, largest: 0, shift: 0, tasks: [] };
    Object.assign(window, { seen });
    const observe = (type: string, take: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) take(entry);
      }).observe({ type, buffered: true });
    observe('paint', ({ name, startTime }) => {
      if (name === 'first-contentful-paint') seen.painted = startTime;
    });
    observe('largest-contentful-paint', ({ startTime }) => {
      seen.largest = startTime;
    });
    observe('layout-shift', (entry) => {
      seen.shift += (entry as PerformanceEntry & { value: number }).value;
    });
    observe('longtask', ({ startTime: start, duration }) => seen.tasks.push({ start, duration }));
  });
}

/**
 * Waits until a page has loaded and been watched so many milliseconds more, and tells when its largest content was painted (seconds), how long it was deaf to
 * its reader after the first (milliseconds: what tasks take over 50, summed), and how much moved (Cumulative Layout Shift).
 */
export async function readWatched(
  page: Page,
  watched: number,
): Promise<{ paint: number; blocking: number; shift: number }> {
  await page.waitForLoadState('load');
  await page.waitForTimeout(watched);
  const seen = await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
  const blocking = seen.tasks
    .filter(({ start }) => start >= seen.painted)
    .reduce((sum, { duration }) => sum + Math.max(0, duration - unfelt), 0);
  return { paint: seen.largest / 1000, blocking, shift: seen.shift };
}
