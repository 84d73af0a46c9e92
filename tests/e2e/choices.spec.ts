import { articlePath, chosenLevel, openArticle, show } from '../support/reading-page';
import { expect, test } from '../support/site';

test.use({ viewport: { width: 1280, height: 800 } });

test('choices hold after a reload and on the page in the other language', async ({ page }) => {
  await openArticle(page, 'en');
  await show(page, { level: 'sentences', layout: 'beside', lines: true });
  for (const locale of ['en', 'ar'] as const) {
    await openArticle(page, locale);
    expect(await chosenLevel(page)).toBe('sentences');
    await expect(page.locator('#layout-beside')).toBeChecked();
    await expect(page.locator('#lines-on')).toBeChecked();
  }
  await show(page, { level: 'off' });
  await page.reload();
  expect(await chosenLevel(page)).toBe('off');
});

test('the level in the address comes before the one remembered, and does not replace it', async ({
  page,
}) => {
  await openArticle(page, 'en');
  await show(page, { level: 'sentences', layout: 'under' });
  await openArticle(page, 'en', '?gloss=lines');
  expect(await chosenLevel(page)).toBe('lines');
  await openArticle(page, 'en');
  expect(await chosenLevel(page)).toBe('sentences');
});

test('a nonsense value in the address changes nothing', async ({ page }) => {
  await openArticle(page, 'en', '?gloss=everything&layout=above&lines=perhaps');
  expect(await chosenLevel(page)).toBe('tap');
  await expect(page.locator('#layout-under')).toBeChecked();
  await expect(page.locator('#lines-on')).not.toBeChecked();
  await show(page, { level: 'sentences', layout: 'beside', lines: true });
  await openArticle(page, 'en', '?gloss=everything&layout=above&lines=perhaps');
  expect(await chosenLevel(page)).toBe('sentences');
  await expect(page.locator('#layout-beside')).toBeChecked();
  await expect(page.locator('#lines-on')).toBeChecked();
});

test('a nonsense value in the memory changes nothing', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('hamish:gloss', '"]<b>');
    localStorage.setItem('hamish:layout', '');
  });
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await openArticle(page, 'ar');
  expect(await chosenLevel(page)).toBe('off');
  await expect(page.locator('#layout-under')).toBeChecked();
  expect(faults).toEqual([]);
});

for (const [how, forbid] of Object.entries({
  forbidden: () =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  full: () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
})) {
  test(`the page works where storage is ${how}`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.addInitScript(forbid);
    await openArticle(page, 'en');
    await show(page, { level: 'lines' });
    expect(await chosenLevel(page)).toBe('lines');
    await page.locator('.text .w').nth(5).click();
    await expect(page.locator('#card')).toBeVisible();
    expect(faults).toEqual([]);
  });
}

test('nothing is remembered beside the choices, and nothing is sent', async ({ page, context }) => {
  await openArticle(page, 'en');
  await show(page, { level: 'lines' });
  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate(() => Object.keys(localStorage));
  expect(kept.sort()).toEqual(['hamish:gloss', 'hamish:locale']);
  await expect(page).toHaveURL(articlePath('en'));
});
