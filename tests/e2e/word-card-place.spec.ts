import type { Page } from '@playwright/test';
import { boxOf, overlap } from '../support/boxes';
import { openArticle, show } from '../support/reading-page';
import { expect, test } from '../support/site';

/** Brings a word to a height of the screen and taps it. */
async function tapAt(page: Page, index: number, height: number): Promise<void> {
  await page.keyboard.press('Escape');
  const word = page.locator('.text .w').nth(index);
  await word.evaluate((element, y) => scrollBy(0, element.getBoundingClientRect().top - y), height);
  await word.click();
  await expect(page.locator('#card')).toBeVisible();
}

/** The line of the open word from edge to edge, its gloss included where it shows. */
async function lineOf(page: Page) {
  const word = page.locator('[data-open]');
  const { top, bottom } = await boxOf(word);
  const gloss = await word.evaluate((element) => {
    const unit = element.closest('.p') ?? element.closest('.u') ?? element;
    const { content, fontSize } = getComputedStyle(unit, '::after');
    return content === 'none' ? 0 : Number.parseFloat(fontSize);
  });
  return { left: 0, top, right: await page.evaluate(() => innerWidth), bottom: bottom + gloss };
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

for (const level of ['tap', 'lines'] as const) {
  test(`the card never covers the tapped line nor leaves the screen, at its top, middle and foot, ${level}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1000, height: 800 });
    await openArticle(page, 'en');
    await show(page, { level });
    for (const height of [90, 400, 740]) {
      for (const index of words) {
        await tapAt(page, index, height);
        await expectClear(page, `word ${index} at ${height}`);
      }
    }
  });

  test(`the card leaves the tapped line free when it grows, ${level}`, async ({ page }) => {
    await page.setViewportSize({ width: 1000, height: 800 });
    await openArticle(page, 'en');
    await show(page, { level });
    for (const height of [90, 400, 740]) {
      await tapAt(page, 155, height);
      await page.locator('#card .more summary').click();
      await expectClear(page, `more, at ${height}`);
      await page.locator('#card .more summary').click();
    }
  });

  test(`on a phone the card is a sheet at the foot, and the tapped line stands above it, ${level}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await openArticle(page, 'en');
    await show(page, { level });
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
      await page.locator('#card .more summary').click();
      await expectClear(page, `word ${index} at ${height}, more`);
      await page.locator('#card .more summary').click();
    }
  });
}
