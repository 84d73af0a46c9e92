import { locales } from '@/lib/i18n/locales';
import { nameOf, openArticle, show, type View } from '../support/reading-page';
import { runAxe } from '../support/run-axe';
import { expect, test } from '../support/site';

const levels: View[] = [
  { level: 'off' },
  { level: 'tap' },
  { level: 'lines' },
  { level: 'sentences', layout: 'under' },
  { level: 'sentences', layout: 'beside', lines: true },
];

/** What axe cannot tell while the card is open, and a person can. */
const understood = [
  // Text that the card lies on is not read at that moment; without the card axe has measured it all.
  /^incomplete color-contrast .*overlapped by another element/,
  // Of a row of two lines, axe sees that different words lie under the card, and not that its ground is opaque.
  /^incomplete color-contrast dd\[data-card=.*partially overlaps other elements/,
  // The sign on the button is no text: the name says what it does.
  /^incomplete label-content-name-mismatch .*button: /,
];

for (const locale of locales) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on the ${locale} page in any level, nor on the card, ${colorScheme}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await openArticle(page, locale);
      await page.locator('.contents summary').click();
      for (const level of levels) {
        await show(page, level);
        expect(await runAxe(page), nameOf(level)).toEqual([]);
      }
      await page.locator('.text .w').nth(20).click();
      await page.locator('#card .more summary').click();
      const found = await runAxe(page);
      expect(
        found.filter((line) => !understood.some((known) => known.test(line))),
        'card',
      ).toEqual([]);
    });
  }

  test(`axe finds nothing on the ${locale} list`, async ({ page }) => {
    await page.goto(`/${locale}/`);
    expect(await runAxe(page)).toEqual([]);
  });
}

test.describe('without scripts of its own', () => {
  test('axe finds nothing on the entry page and the page of lost links', async ({ page }) => {
    await page.route('**/behaviour.js', (route) => route.fulfill({ body: '' }));
    for (const path of ['/', '/nowhere/']) {
      await page.goto(path);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await runAxe(page), `${path} ${colorScheme}`).toEqual([]);
      }
    }
  });
});
