import { locales } from '@/lib/i18n/locales';
import { addStyle } from '../support/add-style';
import { boxOf } from '../support/boxes';
import { choose } from '../support/choices';
import { readOverflow } from '../support/read-overflow';
import { nameOf, openArticle, show, views } from '../support/reading-page';
import { expect, test } from '../support/site';

/** WCAG 2.2, 1.4.12 Text Spacing: what a reader may set without losing anything. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** A phone, and 1280 × 1024 at 400 %. */
const screens = [
  { width: 320, height: 640 },
  { width: 320, height: 256 },
];

/** Of the views those that are read in a language: each is read in one of them as it is, and in the other with a reader's own spacing. */
const viewsIn = (locale: (typeof locales)[number], turn = 0) =>
  views.filter((_, index) => (index + turn) % 2 === locales.indexOf(locale));

for (const locale of locales) {
  test(`nothing on the ${locale} article leaves a screen of 320 pixels or is cut, in any view`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openArticle(page, locale);
    await page.locator('.contents summary').click();
    for (const view of viewsIn(locale)) {
      await show(page, view);
      expect(await readOverflow(page), nameOf(view)).toEqual([]);
    }
  });

  test(`nothing of the card, the settings, transliteration and English on demand leaves the ${locale} screen or is cut, with a reader's own spacing too`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openArticle(page, locale, '?gloss=sentences&layout=asked');
    for (const content of ['', spacing]) {
      if (content) await addStyle(page, content);
      await show(page, { level: 'sentences', layout: 'asked' });
      await page.locator('.text .e').nth(1).click();
      expect(await readOverflow(page), 'on demand').toEqual([]);
      await show(page, { level: 'lines' });
      await choose(page, 'translit', 'on');
      await choose(page, 'vowels', 'all');
      await expect(page.locator('.text .w[data-t]').first()).toBeVisible();
      expect(await readOverflow(page), 'transliteration').toEqual([]);
      await page.locator('.text .w').nth(12).click();
      await page
        .locator('#card details')
        .evaluateAll((parts) => parts.map((part) => part.setAttribute('open', '')));
      expect(await readOverflow(page), 'card').toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator('.letters').click();
      expect(await readOverflow(page), 'settings').toEqual([]);
      await page.keyboard.press('Escape');
    }
  });

  test(`nothing on the ${locale} article leaves a wider screen either, in any view`, async ({ page }) => {
    await openArticle(page, locale);
    for (const [column, width] of [360, 768, 1600].entries()) {
      await page.setViewportSize({ width, height: 900 });
      for (const [row, view] of views.filter(({ level }) => level !== 'tap').entries()) {
        // Each view is read at each width, in one of the languages; each language has both all widths and all views.
        if ((column + row) % 2 !== locales.indexOf(locale)) continue;
        await show(page, view);
        expect(await readOverflow(page), `${nameOf(view)} at ${width}`).toEqual([]);
      }
    }
  });

  test(`a reader's own spacing of text cuts nothing on the ${locale} article at 320 pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openArticle(page, locale);
    await addStyle(page, spacing);
    for (const view of viewsIn(locale, 1)) {
      await show(page, view);
      expect(await readOverflow(page), nameOf(view)).toEqual([]);
    }
  });

  test(`the ${locale} list fits 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/${locale}/`);
    expect(await readOverflow(page)).toEqual([]);
    await addStyle(page, spacing);
    expect(await readOverflow(page)).toEqual([]);
  });

  test(`the bar leaves the ${locale} text more than half of the smallest screen`, async ({ page }) => {
    await openArticle(page, locale);
    for (const [column, viewport] of screens.entries()) {
      await page.setViewportSize(viewport);
      for (const [row, view] of views.entries()) {
        // As above.
        if ((column + row) % 2 !== locales.indexOf(locale)) continue;
        await show(page, view);
        await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
        const { bottom } = await boxOf(page.locator('.levels'));
        expect(bottom, `${nameOf(view)} at ${viewport.height}`).toBeLessThan(viewport.height / 2);
      }
    }
  });
}

test('the entry page and the page of lost links fit 320 pixels', async ({ page }) => {
  await page.route('**/choose-language.js', (route) => route.fulfill({ body: '' }));
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['/', '/nowhere/']) {
    await page.goto(path);
    expect(await readOverflow(page), path).toEqual([]);
  }
});
