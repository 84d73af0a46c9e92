import type { Page } from '@playwright/test';
import { namesOf } from './words';

/** Where something stands on the screen under the bar that stays. */
export interface Landing {
  /** From the bar to its top, in CSS pixels; less than none is behind the bar. */
  below: number;
  /** From its top to the foot of the screen. */
  above: number;
}

/** Where an element stands once the page is at rest. */
export async function landingOf(page: Page, selector: string): Promise<Landing> {
  const element = page.locator(selector).first();
  const place = () =>
    element.evaluate((node) => {
      const { top } = node.getClientRects()[0] ?? node.getBoundingClientRect();
      const bar = document.querySelector('.levels')?.getBoundingClientRect().bottom ?? 0;
      return { below: top - bar, above: innerHeight - top };
    });
  let last = await place();
  for (;;) {
    await page.waitForTimeout(150);
    const next = await place();
    if (next.below === last.below) return next;
    last = next;
  }
}

/** What links call the words that are marked: by the page's script, or as what the address leads to. */
export function markedWords(page: Page): Promise<string[]> {
  return namesOf(page.locator('.w[data-landed], .s:target .w'));
}

/** What is in the clipboard. Needs the permission to read. */
export function clipboardOf(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}
