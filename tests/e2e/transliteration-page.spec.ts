import { directionOf, locales } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';
import { addStyle } from '../support/add-style';
import { readOverflow } from '../support/read-overflow';
import { readRuns } from '../support/read-runs';
import { runAxe } from '../support/run-axe';
import { expect, test } from '../support/site';

/** WCAG 2.2, 1.4.12 Text Spacing. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

for (const locale of locales) {
  const path = routes.transliteration(locale);

  test(`every run of letters of the ${locale} key says its language, and its direction fits`, async ({
    page,
  }) => {
    await page.goto(path);
    const runs = (await readRuns(page)).filter(({ place }) => !place.startsWith('@'));
    expect(runs.length).toBeGreaterThan(200);
    const wrong = runs.filter(({ script, lang, dir }) =>
      script === 'Latin' ? !/^en$|^ar-Latn$/.test(lang) || dir !== 'ltr' : lang !== 'ar' || dir !== 'rtl',
    );
    expect(wrong).toEqual([]);
  });

  test(`what has the diacritics of the transliteration is Arabic in Latin letters on the ${locale} key`, async ({
    page,
  }) => {
    await page.goto(path);
    const signs = await page.locator('main').evaluate((main) => {
      const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      const found: { text: string; lang: string }[] = [];
      while (walker.nextNode()) {
        const { data, parentElement } = walker.currentNode as Text;
        if (/[āīūḥṣḍṭẓʿʾ]/.test(data))
          found.push({ text: data, lang: parentElement?.closest('[lang]')?.getAttribute('lang') ?? '' });
      }
      return found;
    });
    expect(signs.length).toBeGreaterThan(50);
    // The interface may speak of a long ā.
    const names = signs.filter(
      ({ lang, text }) => lang !== 'ar-Latn' && !/(?:^|[ -])[āī](?:[ ,;.]|$)/.test(text),
    );
    expect(names).toEqual([]);
  });

  test(`axe finds nothing on the ${locale} key, by day or night`, async ({ page }) => {
    await page.goto(path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await runAxe(page), colorScheme).toEqual([]);
    }
  });

  test(`the ${locale} key fits a screen of 320 pixels, and wider ones`, async ({ page }) => {
    await page.goto(path);
    for (const width of [320, 360, 768, 1600]) {
      await page.setViewportSize({ width, height: 640 });
      expect(await readOverflow(page), `${width}`).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    await addStyle(page, spacing);
    expect(await readOverflow(page), 'own spacing').toEqual([]);
  });

  test(`letters and signs of the ${locale} key stand where their columns begin`, async ({ page }) => {
    await page.goto(path);
    const gaps = await page.locator('.key-table tbody tr').evaluateAll(
      (rows, isRtl) =>
        rows.flatMap((row) =>
          [...row.children].slice(0, 2).map((cell) => {
            const [own, held] = [cell, cell.firstElementChild ?? cell].map((each) =>
              each.getBoundingClientRect(),
            );
            const style = getComputedStyle(cell);
            const padding = Number.parseFloat(style.paddingInlineStart);
            if (!own || !held) return Number.NaN;
            return Math.round((isRtl ? own.right - held.right : held.left - own.left) - padding);
          }),
        ),
      directionOf(locale) === 'rtl',
    );
    expect(gaps.length).toBeGreaterThan(70);
    expect(gaps.filter((gap) => gap !== 0)).toEqual([]);
  });

  test(`the ${locale} key leads to the articles, and to itself in the other language`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await page.locator('.site-header a[hreflang]').click();
    await expect(page).toHaveURL(new RegExp(`${routes.transliteration(locale === 'ar' ? 'en' : 'ar')}$`));
    await page.goBack();
    await page.locator('.key-back a').click();
    await expect(page).toHaveURL(new RegExp(`${routes.home(locale)}$`));
  });
}

test('the key needs no script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto(routes.transliteration('en'));
  expect(await page.locator('script[src]').count()).toBe(0);
  await expect(page.getByRole('row', { name: /ʿadad/ })).toBeVisible();
  await context.close();
});
