import type { Browser, Page } from '@playwright/test';
import { openArticle } from '../support/reading-page';
import { expect, test } from '../support/site';

interface TraceEvent {
  name: string;
  args: { elementCount?: number };
}

/** Of how many elements the browser reckons the style anew while something is done, in all. */
async function countRestyled(browser: Browser, page: Page, act: () => Promise<void>): Promise<number> {
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  await act();
  const trace = await browser.stopTracing();
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  return traceEvents
    .filter(({ name }) => name === 'UpdateLayoutTree')
    .reduce((sum, { args }) => sum + (args.elementCount ?? 0), 0);
}

for (const [what, words, width] of [
  ['a word', '.text [data-g]:not(.p) .w', 1280],
  ['a word of a phrase', '.text .p .w', 1280],
  ['a word', '.text [data-g]:not(.p) .w', 400],
  ['a word of a phrase', '.text .p .w', 400],
] as const) {
  test(`opening the card of ${what} leaves the style of the rest as it is, ${width} pixels`, async ({
    browser,
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await openArticle(page, 'en', '?gloss=tap');
    const all = await page.locator('.text *').count();
    expect(all).toBeGreaterThan(1000);
    // What is fetched with the first is there.
    await page.locator(words).first().click();
    await expect(page.locator('[data-card="transliteration"]')).toHaveText(/\p{Script=Latin}/u);
    const next = page.locator(words).nth(5);
    const restyled = await countRestyled(browser, page, async () => {
      await next.click();
      await expect(next).toHaveAttribute('data-open', '');
      await page.waitForTimeout(300);
    });
    expect(restyled).toBeGreaterThan(0);
    expect(restyled).toBeLessThan(all / 4);
  });
}

test('the scripts of a page that has been painted leave its style as it is', async ({ browser, page }) => {
  const restyled = await countRestyled(browser, page, async () => {
    await openArticle(page, 'en');
    await page.waitForTimeout(500);
  });
  // The text is styled while it is laid out, being a container, which is not counted: the rest is, and whatever is done twice.
  const [all, text] = [await page.locator('*').count(), await page.locator('.text *').count()];
  expect(restyled).toBeGreaterThan(0);
  expect(restyled).toBeLessThan(all - text / 2);
});
