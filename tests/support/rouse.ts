import type { Page } from '@playwright/test';
import { publishedNames } from './built-site';

/** Gives the page a sign of a reader, as a hand on the mouse does, and waits until it answers: lib/behaviour/wake.ts. */
export async function rouse(page: Page): Promise<void> {
  const answers = publishedNames().get('/assets/parts/answers.js') ?? '';
  await page.evaluate(async (url) => {
    document.body.dispatchEvent(new MouseEvent('mousemove', { bubbles: true, movementX: 1 }));
    // The page has asked for the same module before: when it is here, the page has run it. Without scripts there is none.
    await import(url).catch(() => undefined);
  }, answers);
}
