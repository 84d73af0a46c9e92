import type { Page } from '@playwright/test';
import { boxOf, overlap } from '../support/boxes';
import { openArticle, show } from '../support/reading-page';
import { expect, test } from '../support/site';
import { togglePart } from '../support/toggle-part';

/** Brings a word to a height of the screen and taps it. */
async function tapAt(page: Page, index: number, height: number): Promise<void> {
  await page.keyboard.press('Escape');
  const word = page.locator('.text .w').nth(index);
  await word.evaluate((element, y) => scrollBy(0, element.getBoundingClientRect().top - y), height);
  await word.click();
  await expect(page.locator('#card')).toBeVisible();
}

/** The line of the open word from edge to edge, with the transliteration and the gloss that show under it. */
async function lineOf(page: Page) {
  const word = page.locator('[data-open]');
  const { top, bottom } = await boxOf(word);
  const help = await word.evaluate((element: HTMLElement) => {
    const unit = element.closest('[data-g]');
    const shown = [element.dataset.t ? element : null, unit].filter((each) => each !== null);
    const styles = shown.map((each) => getComputedStyle(each, '::after'));
    return styles
      .filter(({ content }) => content !== 'none')
      .reduce((sum, { lineHeight }) => sum + Number.parseFloat(lineHeight), 0);
  });
  return { left: 0, top, right: await page.evaluate(() => innerWidth), bottom: bottom + help };
}

async function expectClear(page: Page, what: string): Promise<void> {
  const box = await boxOf(page.locator('#card'));
  expect(overlap(box, await lineOf(page)), `${what}: the card leaves the line free`).toBe(false);
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: innerHeight,
  }));
  expect(box.left, what).toBeGreaterThanOrEqual(0);
  expect(box.right, what).toBeLessThanOrEqual(width);
  expect(box.top, what).toBeGreaterThanOrEqual(0);
  expect(box.bottom, what).toBeLessThanOrEqual(height + 1);
}

/** Words from all over the text, at the start, the middle and the end of lines. */
const words = [150, 154, 157];

const views = (['tap', 'lines'] as const).flatMap((level) =>
  ['', 'translit=on'].map((help) => ({ level, help, name: [level, help].filter(Boolean).join(', ') })),
);

const isOutermost = (view: (typeof views)[number]) => view === views[0] || view === views.at(-1);

/** Opens the article with what a view shows under the words. */
async function openView(page: Page, { level, help }: (typeof views)[number]): Promise<void> {
  await openArticle(page, 'en', `?${help}`);
  await show(page, { level });
  if (help) await expect(page.locator('.text .w[data-t]').first()).toBeVisible();
}

for (const view of views) {
  test(`the card never covers the tapped line nor leaves the screen, at its top, middle and foot, ${view.name}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1000, height: 800 });
    await openView(page, view);
    for (const height of [90, 400, 740]) {
      for (const index of words) {
        await tapAt(page, index, height);
        await expectClear(page, `word ${index} at ${height}`);
      }
    }
  });

  // The one with the least and the one with the most under its words.
  if (!isOutermost(view)) continue;

  test(`the card leaves the tapped line free when it grows, ${view.name}`, async ({ page }) => {
    await page.setViewportSize({ width: 1000, height: 800 });
    await openView(page, view);
    for (const height of [90, 400, 740]) {
      await tapAt(page, 155, height);
      for (const part of ['more', 'whole'] as const) {
        await togglePart(page, part);
        await expectClear(page, `${part}, at ${height}`);
      }
      for (const part of ['more', 'whole'] as const) await togglePart(page, part);
    }
  });

  test(`on a phone the card is a sheet at the foot, and the tapped line stands above it, ${view.name}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await openView(page, view);
    const last = (await page.locator('.text .w').count()) - 1;
    for (const [index, height] of [
      [150, 120],
      [151, 400],
      [152, 600],
      [last, 600],
    ] as const) {
      await tapAt(page, index, height);
      const sheet = await boxOf(page.locator('#card'));
      expect(sheet.left).toBe(0);
      expect(sheet.right).toBe(360);
      expect(Math.abs(sheet.bottom - 640)).toBeLessThan(1);
      await expectClear(page, `word ${index} at ${height}`);
      await togglePart(page, 'more');
      await expectClear(page, `word ${index} at ${height}, more`);
      await togglePart(page, 'more');
    }
  });
}
