import type { Page } from '@playwright/test';
import { locales } from '@/lib/i18n/locales';
import { waitUntilKept } from '../support/kept';
import { expect, read, test } from '../support/offline-site';
import { articlePath } from '../support/reading-page';
import { paragraphs } from '../support/source-paragraphs';
import { stringOf } from '../support/strings';

/** Tells whether a face of the page is there when it is wanted. */
function hasFace(page: Page, face: string): Promise<boolean> {
  return page.evaluate(async (wanted) => {
    const found = await document.fonts.load(wanted, 'ش').catch(() => []);
    return found.length > 0 && found.every(({ status }) => status === 'loaded');
  }, face);
}

for (const locale of locales) {
  test(`the ${locale} article opens again without a connection after one visit, with its cards and the face of paper`, async ({
    page,
    context,
    own,
  }) => {
    await read(page, locale);
    await context.setOffline(true);
    // The worker may learn of it a moment later than the page.
    own.answers = 0;
    await page.goto(`${articlePath(locale)}?gloss=tap`);
    expect(await page.locator('.text .ar').allTextContents()).toEqual(paragraphs);
    for (const face of ['1em "Hamish Naskh"', '400 1em "Hamish Print"', '700 1em "Hamish Print"'])
      expect(await hasFace(page, face), face).toBe(true);
    expect(await hasFace(page, '1em "Hamish Sans"'), 'a face that was never used').toBe(false);
    await page.locator('.text .w').nth(40).click();
    await expect(page.locator('[data-card="transliteration"]')).toHaveText(/\p{Script=Latin}/u);
  });

  test(`with the server gone, a page that was not read says so in ${locale} and lists what was`, async ({
    page,
    own,
  }) => {
    await read(page, locale);
    await own.close();
    await page.goto(`/${locale}/read/another-article/?gloss=lines`);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.locator('h1')).toHaveText(stringOf(locale, 'offline', 'title'));
    await expect(page.getByText(stringOf(locale, 'offline', 'kept'))).toBeVisible();
    await expect(page.getByText(stringOf(locale, 'offline', 'none'))).toBeHidden();
    const link = page.locator('.article-list a');
    await expect(link).toHaveCount(1);
    await expect(link.locator('[lang="ar"]')).toHaveText(/^وزيرا داخلية/);
    await expect(link.locator('[lang="en"]')).toHaveText(/^Kuwaiti and Bahraini/);
    await link.click();
    await expect(page).toHaveURL(articlePath(locale));
    await expect(page.locator('.text')).toBeVisible();
  });
}

test('the lists of both languages and the way to them open without a connection, though nobody opened them', async ({
  page,
  own,
}) => {
  await read(page, 'en');
  await own.close();
  for (const locale of locales) {
    await page.goto(`/${locale}/`);
    await expect(page.locator('.article-list a').first()).toHaveAttribute('href', articlePath(locale));
  }
  await page.goto('/');
  await expect(page, 'the entry page goes on').toHaveURL(/\/(?:ar|en)\/$/);
});

test('the key to the transliteration opens without a connection once it was opened with one', async ({
  page,
  own,
}) => {
  await read(page, 'en');
  await page.goto('/en/transliteration/');
  const title = await page.title();
  await waitUntilKept(page, '/en/transliteration/');
  await own.close();
  await page.reload();
  await expect(page).toHaveTitle(title);
  await page.goto('/ar/transliteration/');
  await expect(page.locator('h1')).toHaveText(stringOf('ar', 'offline', 'title'));
});

test('a way of reading and a missing last slash lead to the kept page', async ({ page, own }) => {
  await read(page, 'en');
  await own.close();
  await page.goto(`${articlePath('en')}?gloss=lines`);
  await expect(page.locator('#gloss-lines')).toBeChecked();
  await page.goto(articlePath('en').slice(0, -1));
  await expect(page).toHaveURL(articlePath('en'));
  await expect(page.locator('.text')).toBeVisible();
});

test('an article kept in one language is offered to readers of the other, said to be in it', async ({
  page,
  own,
}) => {
  await read(page, 'ar');
  await own.close();
  await page.goto(articlePath('en'));
  const link = page.locator('.article-list a');
  await expect(link).toHaveAttribute('href', articlePath('ar'));
  await expect(link).toHaveAttribute('hreflang', 'ar');
});

test('the typeface that a reader chose is kept, also where it was chosen before the worker was there', async ({
  page,
  own,
}) => {
  await page.goto('/en/');
  await page.evaluate(() => localStorage.setItem('hamish:face', 'sans'));
  await page.goto(articlePath('en'));
  await expect(page.locator('.text')).toHaveCSS('font-family', /^"Hamish Sans"/);
  await waitUntilKept(page, articlePath('en'), { withChosenFace: true });
  await own.close();
  await page.reload();
  expect(await hasFace(page, '1em "Hamish Sans"')).toBe(true);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page reads, and no worker is asked for', async ({ page, own }) => {
    await page.goto(articlePath('en'), { waitUntil: 'networkidle' });
    expect(await page.locator('.text .ar').allTextContents()).toEqual(paragraphs);
    expect(own.asked).not.toContain('/sw.js');
  });
});
