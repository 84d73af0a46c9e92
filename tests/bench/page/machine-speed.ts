import type { Page } from 'playwright';
import { median } from '../support/statistics';

/**
 * The index of the machine on which the page's times were first held to their limits, at rest: two processors of an AMD EPYC, Chromium 156. The phone
 * that we measure for computes four times slower than it.
 */
const reference = { index: 39_000, slowness: 4 };

/**
 * How many times slower than a machine of this index is to compute so that it is as slow as our phone: the reference machine 4 times, one half as
 * fast, or half taken by other work, 2 times. Never less than once: a machine can be made slower only.
 */
export function slownessFor(index: number): number {
  return Math.max(1, (reference.slowness * index) / reference.index);
}

/**
 * Measures how much a page of this browser computes in this moment, as Lighthouse does for its BenchmarkIndex: how often in a second it makes, sorts and
 * joins two hundred short texts. The median of five short turns, after one that the compiler takes.
 */
export async function measureSpeed(page: Page): Promise<number> {
  const turns = await page.evaluate(() => {
    const count = (milliseconds: number) => {
      const start = performance.now();
      let rounds = 0;
      let took = 0;
      while (took < milliseconds) {
        const words = Array.from({ length: 200 }, (_, at) => ((at * 7919) % 1009).toString(36));
        if (words.sort().join(' ').length === 0)
          throw new Error('This is here so that the work must be done.');
        rounds++;
        took = performance.now() - start;
      }
      return (1000 * rounds) / took;
    };
    count(60);
    return Array.from({ length: 5 }, () => count(60));
  });
  return median(turns);
}
