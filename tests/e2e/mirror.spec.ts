import type { Page } from '@playwright/test';
import { locales } from '@/lib/i18n/locales';
import { mirrorPage } from '../support/mirrored-boxes';
import { openArticle } from '../support/reading-page';
import { expect, test } from '../support/site';
import { arabic, giveVoices } from '../support/stand-in-voice';

const widths = [360, 768, 1280];

/** Opens everything that the interface can show at once, the card last, since a tap elsewhere closes it. */
async function openEverything(page: Page): Promise<void> {
  await page.locator('.contents summary').click();
  await page.locator('.text .s').nth(1).locator('.w').first().click();
  // Not by a click of Playwright, which may scroll the page for it: a word that is scrolled away closes its card.
  for (const part of ['more', 'whole'])
    await page.locator(`#card .${part} summary`).evaluate((summary: HTMLElement) => summary.click());
  await page.locator('.toast').evaluate((toast) => {
    toast.textContent = 'A short word.';
  });
  await page.locator('#settings').evaluate((settings: HTMLElement) => settings.showPopover());
  for (const part of [
    '.levels .options',
    '#settings',
    '.contents ol',
    '#card dl',
    '#card .whole button',
    '.provenance',
  ])
    await expect(page.locator(part).first()).toBeVisible();
}

/** Expects that the page is its own mirror image, and says how nearly. */
async function expectMirrored(page: Page, atLeast: number): Promise<void> {
  const { boxes, astray } = await mirrorPage(page);
  const share = 1 - astray.length / boxes;
  console.info(`${page.url()}: ${(share * 100).toFixed(2)} % of ${boxes} boxes are mirrored`);
  expect(boxes).toBeGreaterThan(atLeast);
  // A hundredth is a whole button: none is let pass.
  expect(astray.slice(0, 20)).toEqual([]);
}

for (const locale of locales)
  for (const width of widths) {
    test(`the interface of the ${locale} article is mirrored when its direction is, ${width} px wide`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await giveVoices(page, [arabic]);
      await openArticle(page, locale, '?gloss=sentences&layout=under');
      await openEverything(page);
      await expectMirrored(page, 200);
    });

    test(`the ${locale} list is mirrored when its direction is, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`/${locale}/`);
      await expectMirrored(page, 10);
    });
  }
