import { directionOf, locales, otherLocale } from '@/lib/i18n/locales';
import { boxOf } from '../support/boxes';
import { articlePath, chosenLevel, openArticle } from '../support/reading-page';
import { expect, test } from '../support/site';
import { source } from '../support/source-paragraphs';
import { stringOf } from '../support/strings';

test.use({ viewport: { width: 1000, height: 700 } });

for (const locale of locales) {
  const other = otherLocale(locale);

  test(`the ${locale} page says its language and direction, and its text is Arabic all the same`, async ({
    page,
  }) => {
    await openArticle(page, locale);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.locator('html')).toHaveAttribute('dir', directionOf(locale));
    await expect(page.locator('.text')).toHaveAttribute('lang', 'ar');
    await expect(page.locator('.text')).toHaveAttribute('dir', 'rtl');
    const alternate = page.locator(`link[rel="alternate"][hreflang="${other}"]`);
    expect(await alternate.getAttribute('href')).toContain(articlePath(other));
  });

  test(`the ${locale} page begins at its own level`, async ({ page }) => {
    await openArticle(page, locale);
    expect(await chosenLevel(page)).toBe(locale === 'ar' ? 'off' : 'tap');
  });

  test(`the ${locale} page speaks its language`, async ({ page }) => {
    await openArticle(page, locale);
    await expect(page.locator('.contents summary')).toHaveText(stringOf(locale, 'article', 'contents'));
    await expect(page.locator('.segments legend').first()).toHaveText(stringOf(locale, 'gloss', 'english'));
    for (const level of ['off', 'tap', 'lines', 'sentences']) {
      const label = page.locator(`[data-choice="gloss"] [data-value="${level}"]`);
      await expect(label).toHaveText(stringOf(locale, 'gloss', `level.${level}`));
    }
    await expect(page.locator('.provenance h2')).toHaveText(stringOf(locale, 'article', 'about'));
    for (const type of ['attendance', 'outlook', 'background']) {
      const head = page.locator(`section[data-type="${type}"] .head`);
      await expect(head.locator('h2')).toHaveText(stringOf(locale, 'article', `section.${type}`));
      await expect(head).toContainText(stringOf(locale, 'article', 'editorial'));
    }
  });

  test(`the ${locale} page counts the words of the source in its own digits`, async ({ page }) => {
    await openArticle(page, locale);
    const words = source.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
    const digits = new Intl.NumberFormat(locale === 'ar' ? 'ar-EG' : 'en-GB').format(words);
    const facts = (await page.locator('.facts').textContent()) ?? '';
    expect(facts).toContain(digits);
    expect(facts).not.toMatch(locale === 'ar' ? /[0-9]/ : /[٠-٩]/);
  });

  test(`the ${locale} interface is mirrored: the brand stands at its start, the other language at its end`, async ({
    page,
  }) => {
    for (const path of [articlePath(locale), `/${locale}/`]) {
      await page.goto(path);
      const brand = await boxOf(page.locator('.brand'));
      const link = await boxOf(page.locator(`.site-header a[hreflang="${other}"]`));
      if (locale === 'ar') {
        expect(brand.left).toBeGreaterThan(500);
        expect(link.right).toBeLessThan(500);
      } else {
        expect(brand.right).toBeLessThan(500);
        expect(link.left).toBeGreaterThan(500);
      }
    }
  });

  test(`the ${locale} list leads to the article, and the article back`, async ({ page }) => {
    await page.goto(`/${locale}/`);
    await page.locator('.article-list a').first().click();
    await expect(page).toHaveURL(/\/read\//);
    await page.locator('.brand').click();
    await expect(page).toHaveURL(`/${locale}/`);
    await page.locator(`.site-header a[hreflang="${other}"]`).click();
    await expect(page).toHaveURL(`/${other}/`);
  });
}
