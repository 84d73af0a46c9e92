import { locales } from '@/lib/i18n/locales';
import { boxOf } from '../support/boxes';
import { glossesOf, pairsOf } from '../support/read-layers';
import { articlePath, openArticle, show } from '../support/reading-page';
import { expect, test } from '../support/site';
import { paragraphs } from '../support/source-paragraphs';

test.use({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });

for (const locale of locales) {
  test(`without scripts the ${locale} page holds the whole text, in order and in sight`, async ({ page }) => {
    await openArticle(page, locale);
    expect(await page.locator('.text .ar').allTextContents()).toEqual(paragraphs);
    for (const paragraph of await page.locator('.text .ar').all()) await expect(paragraph).toBeVisible();
    const covered = await page
      .locator('.w')
      .evaluateAll((words) =>
        words.filter((word) => !word.checkVisibility({ opacityProperty: true, visibilityProperty: true })),
      );
    expect(covered).toHaveLength(0);
  });

  test(`without scripts the ${locale} page does not offer words on tap, and shows which level holds`, async ({
    page,
  }) => {
    await openArticle(page, locale);
    await expect(page.locator('[data-value="tap"]')).toBeHidden();
    const colours = await page
      .locator('[data-choice="gloss"] label:visible span')
      .evaluateAll((labels) => labels.map((label) => getComputedStyle(label).borderBlockEndColor));
    expect(new Set(colours).size, 'one level stands out').toBe(2);
  });

  test(`without scripts the ${locale} page is clean Arabic at the level off`, async ({ page }) => {
    await openArticle(page, locale);
    await show(page, { level: 'lines' });
    await show(page, { level: 'off' });
    expect(await glossesOf(page)).toEqual([]);
    for (const english of await page.locator('.text .en').all()) await expect(english).toBeHidden();
  });

  test(`without scripts the ${locale} page sets a gloss under each word or phrase`, async ({ page }) => {
    await openArticle(page, locale);
    const heights = () =>
      page
        .locator('.text .ar')
        .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().height));
    await show(page, { level: 'off' });
    const clean = await heights();
    await show(page, { level: 'lines' });
    const glossed = await heights();
    const glosses = await glossesOf(page);
    expect(glosses.length).toBeGreaterThan(200);
    expect(glosses.map(({ shown }) => shown)).toEqual(glosses.map(({ meant }) => meant));
    expect(glosses.filter(({ fontSize }) => fontSize < 12)).toEqual([]);
    const grown = glossed.filter((height, index) => height > 1.2 * (clean[index] ?? 0));
    expect(grown.length, 'glosses take room of their own').toBe(paragraphs.length);
    expect(await page.locator('.text .ar').allTextContents()).toEqual(paragraphs);
  });

  test(`without scripts the ${locale} page sets each sentence's English under it`, async ({ page }) => {
    await openArticle(page, locale);
    await show(page, { level: 'sentences', layout: 'under' });
    const pairs = await pairsOf(page);
    expect(pairs.length).toBe(await page.locator('.text .s').count());
    pairs.forEach(({ arabic, english }, index) => {
      expect(english.top).toBeGreaterThanOrEqual(arabic.bottom - 1);
      expect(english.top - arabic.bottom, 'nothing stands between the two').toBeLessThan(24);
      const next = pairs[index + 1];
      if (next) expect(next.arabic.top).toBeGreaterThanOrEqual(english.bottom - 1);
    });
  });

  test(`without scripts the ${locale} page sets each sentence's English beside it`, async ({ page }) => {
    await openArticle(page, locale);
    await show(page, { level: 'sentences', layout: 'beside' });
    const pairs = await pairsOf(page);
    expect(pairs.length).toBe(await page.locator('.text .s').count());
    pairs.forEach(({ arabic, english }, index) => {
      expect(arabic.left, 'Arabic leads, on the right').toBeGreaterThanOrEqual(english.right);
      expect(Math.abs(arabic.top - english.top), 'both begin in one row').toBeLessThan(24);
      const next = pairs[index + 1];
      const end = Math.max(arabic.bottom, english.bottom);
      if (next) expect(Math.min(next.arabic.top, next.english.top)).toBeGreaterThanOrEqual(end - 1);
    });
  });

  test(`without scripts the ${locale} page's section links land and the other language is a link away`, async ({
    page,
  }) => {
    await openArticle(page, locale);
    await page.locator('.contents summary').click();
    const links = page.locator('.contents a');
    const count = await links.count();
    expect(count).toBeGreaterThan(1);
    for (let index = 0; index < count; index += 1) {
      const id = (await links.nth(index).getAttribute('href'))?.slice(1) ?? '';
      await links.nth(index).click();
      expect(new URL(page.url()).hash).toBe(`#${id}`);
      const start = page.locator(`section[id="${id}"]`).locator('.head, .s').first();
      const bar = await boxOf(page.locator('.levels'));
      const { top } = await boxOf(start);
      expect(top).toBeGreaterThanOrEqual(bar.bottom - 1);
      expect(top).toBeLessThan(800);
    }
    const other = locale === 'ar' ? 'en' : 'ar';
    await page.locator(`.site-header a[hreflang="${other}"]`).click();
    await expect(page).toHaveURL(articlePath(other));
    await expect(page.locator('html')).toHaveAttribute('lang', other);
  });
}
