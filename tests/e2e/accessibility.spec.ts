import { locales } from '@/lib/i18n/locales';
import { lookChoices } from '@/lib/model/choices';
import { choose, remember } from '../support/choices';
import { nameOf, openArticle, show, type View } from '../support/reading-page';
import { runAxe, runAxeCovered } from '../support/run-axe';
import { expect, test } from '../support/site';

const levels: View[] = [
  { level: 'off' },
  { level: 'tap' },
  { level: 'lines' },
  { level: 'sentences', layout: 'under' },
  { level: 'sentences', layout: 'asked' },
  { level: 'sentences', layout: 'beside', lines: true },
];

/** The device's theme is paper or night: looks.spec.ts. */
const themes = lookChoices.theme.filter((theme) => theme !== 'system');

for (const locale of locales) {
  for (const theme of themes) {
    test(`axe finds nothing on the ${locale} page at any level, nor on the card and the settings, theme ${theme}`, async ({
      page,
    }) => {
      test.setTimeout(120_000);
      await remember(page, { theme });
      await openArticle(page, locale);
      await page.locator('.contents summary').click();
      for (const level of levels) {
        await show(page, level);
        expect(await runAxe(page), nameOf(level)).toEqual([]);
      }
      await show(page, { level: 'sentences', layout: 'asked' });
      await page.locator('.text .e').nth(2).click();
      // What has gone under the bar cannot be measured there.
      await page.evaluate(() => scrollTo(0, 0));
      expect(await runAxe(page), 'English that was asked for').toEqual([]);
      await show(page, { level: 'lines' });
      await choose(page, 'vowels', 'all');
      await choose(page, 'translit', 'on');
      await expect(page.locator('.text .w[data-t]').first()).toBeVisible();
      await page.evaluate(() => scrollTo(0, 0));
      expect(await runAxe(page), 'vowels and transliteration').toEqual([]);
      await page.locator('.letters').click();
      expect(await runAxeCovered(page), 'settings').toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator('.text .w').nth(20).click();
      await page.locator('#card .more summary').click();
      await page.locator('#card .whole summary').click();
      expect(await runAxeCovered(page), 'card').toEqual([]);
    });
  }

  test(`axe finds nothing on the ${locale} list`, async ({ page }) => {
    for (const theme of lookChoices.theme) {
      await remember(page, { theme });
      await page.goto(`/${locale}/`);
      expect(await runAxe(page), theme).toEqual([]);
    }
  });
}

test.describe('without scripts of its own', () => {
  test('axe finds nothing on the entry page and the page of lost links', async ({ page }) => {
    await page.route('**/choose-language.js', (route) => route.fulfill({ body: '' }));
    for (const path of ['/', '/nowhere/']) {
      await page.goto(path);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await runAxe(page), `${path} ${colorScheme}`).toEqual([]);
      }
    }
  });
});
