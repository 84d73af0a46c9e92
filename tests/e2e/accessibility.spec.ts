import { locales } from '@/lib/i18n/locales';
import { lookChoices } from '@/lib/model/choices';
import { choose, remember } from '../support/choices';
import { nameOf, openArticle, show, type View } from '../support/reading-page';
import { runAxe, runAxeCovered, thinText } from '../support/run-axe';
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

/** Tells whether a state of the page is judged in a theme and a language, by their numbers: each state in each theme, in one of the languages. */
const isJudged = (state: number, theme: number, locale: number) => (state + theme + locale) % 2 === 0;

for (const locale of locales) {
  for (const [number, theme] of themes.entries()) {
    test(`axe finds nothing on the ${locale} page at every other level, nor on the card and the settings, theme ${theme}`, async ({
      page,
    }) => {
      test.setTimeout(120_000);
      await remember(page, { theme });
      await openArticle(page, locale);
      await page.locator('.contents summary').click();
      // One page is judged whole.
      if (number > 0 || locale === 'en') await thinText(page);
      let states = 0;
      const expectNothing = async (what: string, run = runAxe) => {
        states += 1;
        if (isJudged(states, number, locales.indexOf(locale))) expect(await run(page), what).toEqual([]);
      };
      for (const level of levels) {
        await show(page, level);
        await expectNothing(nameOf(level));
      }
      await show(page, { level: 'sentences', layout: 'asked' });
      await page.locator('.text .e').nth(2).click();
      // What has gone under the bar cannot be measured there.
      await page.evaluate(() => scrollTo(0, 0));
      await expectNothing('English that was asked for');
      await show(page, { level: 'lines' });
      await choose(page, 'vowels', 'all');
      await choose(page, 'translit', 'on');
      await expect(page.locator('.text .w[data-t]').first()).toBeVisible();
      await page.evaluate(() => scrollTo(0, 0));
      await expectNothing('vowels and transliteration');
      await page.locator('.letters').click();
      await expectNothing('settings', runAxeCovered);
      await page.keyboard.press('Escape');
      await page.locator('.text .w').nth(20).click();
      await page.locator('#card .more summary').click();
      await page.locator('#card .whole summary').click();
      await expectNothing('card', runAxeCovered);
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
