import type { Page } from '@playwright/test';
import { locales } from '@/lib/i18n/locales';
import { clipboardOf } from '../support/landing';
import { articlePath, openArticle, show } from '../support/reading-page';
import { expect, test } from '../support/site';
import { stringOf } from '../support/strings';
import { wordSelector } from '../support/words';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** A share sheet that notes what it is given, and then is used, or left, or fails by the name of its error. */
async function standIn(page: Page, error: string | null = null): Promise<void> {
  await page.addInitScript((name) => {
    const shared: ShareData[] = [];
    Object.assign(window, { shared });
    const share = (data: ShareData) => {
      shared.push(data);
      return name ? Promise.reject(new DOMException('no', name)) : Promise.resolve();
    };
    Object.defineProperty(Navigator.prototype, 'share', { value: share, configurable: true });
  }, error);
}

const sharedOn = (page: Page) => page.evaluate(() => (window as unknown as { shared: ShareData[] }).shared);

test('where the browser shares nothing, nothing offers to', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
  await openArticle(page, 'en');
  await page.locator('.text .w').first().click();
  await page.locator('#card .whole summary').click();
  await expect(page.locator('#card [data-do="link"]')).toBeVisible();
  expect(await page.locator('[data-do="share"]').count()).toBeGreaterThan(7);
  await expect(page.locator('[data-do="share"]:visible')).toHaveCount(0);
});

for (const locale of locales) {
  test(`article, section and sentence of the ${locale} page are shared by title, text and link`, async ({
    page,
    site,
  }) => {
    await standIn(page);
    await openArticle(page, locale);
    await show(page, { level: 'tap' });
    const title = await page.title();
    const url = site + articlePath(locale);
    await page.locator('.article-header [data-do="share"]').click();
    const section = page.locator('#importance-of-security-cooperation');
    const heading = (await section.locator('h2').textContent()) ?? '';
    const button = section.locator('.share');
    await expect(button).toHaveAccessibleName(
      stringOf(locale, 'article', 'shareSection').replace('{{title}}', heading),
    );
    await button.click();
    await page.locator(wordSelector('t-bydscw9.6')).click();
    await page.locator('#card .whole summary').click();
    await page.locator('#card [data-do="share"]').click();
    const directive = `:~:text=${['كما ناقش', 'المخدرات'].map(encodeURIComponent).join(',')}`;
    expect(await sharedOn(page)).toEqual([
      { title, text: await page.locator('h1').textContent(), url },
      { title, text: heading, url: `${url}#importance-of-security-cooperation` },
      {
        title,
        text: 'كما ناقش اللقاء سبل تعزيز التنسيق في مجال أمن الحدود ومكافحة المخدرات.',
        url: `${url}#t-bydscw9${directive}`,
      },
    ]);
    await expect(page.locator('.toast')).toBeEmpty();
  });
}

test('a reader who changes their mind is told nothing', async ({ page }) => {
  await standIn(page, 'AbortError');
  await openArticle(page, 'en');
  await page.locator('.article-header [data-do="share"]').click();
  await expect.poll(async () => (await sharedOn(page)).length).toBe(1);
  await page.waitForTimeout(300);
  await expect(page.locator('.toast')).toBeEmpty();
});

test('where sharing fails the link is copied, and the page says so', async ({ page, site }) => {
  await standIn(page, 'NotAllowedError');
  await openArticle(page, 'en');
  await page.locator('.article-header [data-do="share"]').click();
  await expect(page.locator('.toast')).toHaveText(stringOf('en', 'article', 'linkCopied'));
  expect(await clipboardOf(page)).toBe(site + articlePath('en'));
});
