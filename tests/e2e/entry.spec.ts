import { locales } from '@/lib/i18n/locales';
import { openArticle } from '../support/reading-page';
import { expect, test } from '../support/site';
import { stringOf } from '../support/strings';

for (const [browserLocale, found] of Object.entries({ 'ar-EG': 'ar', 'en-GB': 'en', 'fr-FR': 'en' })) {
  test.describe(`with a browser in ${browserLocale}`, () => {
    test.use({ locale: browserLocale });

    test(`the entry page goes on to /${found}/`, async ({ page }) => {
      await page.goto('/');
      await expect(page).toHaveURL(`/${found}/`);
    });
  });
}

test.describe('with a browser in English', () => {
  test.use({ locale: 'en-GB' });

  test('the entry page goes on to the language last read in, and does not stay in the history', async ({
    page,
  }) => {
    await openArticle(page, 'ar');
    await page.goto('/');
    await expect(page).toHaveURL('/ar/');
    await page.goBack();
    await expect(page).toHaveURL(/\/ar\/read\//);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the entry page offers both languages, each in its own words', async ({ page }) => {
    await page.goto('/');
    for (const locale of locales) {
      const section = page.locator(`section[lang="${locale}"]`);
      await expect(section).toContainText(stringOf(locale, 'site', 'tagline'));
      await expect(section.locator('a')).toHaveAttribute('href', `/${locale}/`);
    }
    await page.locator('section[lang="ar"] a').click();
    await expect(page).toHaveURL('/ar/');
  });
});

for (const path of ['/nowhere/', '/en/read/no-such-article/', '/fr/', '/en/read/']) {
  test(`${path} is not found, in both languages, with links home`, async ({ page }) => {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
    for (const locale of locales) {
      const section = page.locator(`section[lang="${locale}"]`);
      await expect(section).toContainText(stringOf(locale, 'site', 'notFoundTitle'));
      await expect(section.locator('a')).toHaveAttribute('href', `/${locale}/`);
    }
  });
}

test('an address without its last slash leads to the page, query and all', async ({ page }) => {
  await page.goto('/en');
  await expect(page).toHaveURL('/en/');
  await page.goto('/en?from=there');
  await expect(page).toHaveURL('/en/?from=there');
});
