import { openArticle, show } from '../support/reading-page';
import { expect, test } from '../support/site';
import { stringOf } from '../support/strings';

test('the details of words are fetched once, and only when a word is first opened', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'fetch') asked.push(new URL(request.url()).pathname);
  });
  await openArticle(page, 'en');
  await show(page, { level: 'lines' });
  expect(asked).toEqual([]);
  for (const index of [1, 5, 9]) {
    await page.locator('.text .w').nth(index).click();
    await expect(page.locator('#card')).toBeVisible();
  }
  expect(asked).toEqual([await page.locator('.reader').getAttribute('data-details')]);
});

test('two words opened at once ask for the details once, and the last one shows', async ({ page }) => {
  let asked = 0;
  await page.route('**/words.*.json', async (route) => {
    asked += 1;
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  await openArticle(page, 'en');
  await page.locator('.text .w').nth(1).click();
  await page.locator('.text .w').nth(2).click();
  await expect(page.locator('#card')).toBeVisible();
  const form = (await page.locator('.text .w').nth(2).textContent()) ?? '';
  const shown = (await page.locator('#card').textContent()) ?? '';
  expect(shown.replace(/\p{M}/gu, '')).toContain(form.replace(/\p{M}/gu, ''));
  expect(asked).toBe(1);
});

for (const locale of ['ar', 'en'] as const) {
  test(`on the ${locale} page details that cannot be had say so, and the next tap on the word tries again`, async ({
    page,
  }) => {
    await page.route('**/words.*.json', (route) => route.abort());
    await openArticle(page, locale, '?gloss=tap');
    const word = page.locator('.text .w').nth(1);
    await word.click();
    const failed = stringOf(locale, 'gloss', 'loadFailed');
    await expect(page.locator('#card')).toContainText(failed);
    await expect(page.locator('[data-card="form"]')).toHaveText((await word.textContent()) ?? '');
    await expect(page.locator('#card .more summary')).toBeHidden();
    await page.unroute('**/words.*.json');
    await word.click();
    await expect(page.locator('#card')).toBeVisible();
    await expect(page.locator('#card')).not.toContainText(failed);
    await expect(page.locator('[data-card="gloss"]')).toHaveText(/\p{Script=Latin}/u);
  });
}

for (const [what, body] of Object.entries({ 'an error page': '<h1>502</h1>', 'half a file': '{"t-' })) {
  test(`${what} in place of the details says that they cannot be had`, async ({ page }) => {
    await page.route('**/words.*.json', (route) => route.fulfill({ body, status: 200 }));
    await openArticle(page, 'en');
    await page.locator('.text .w').nth(1).click();
    await expect(page.locator('#card')).toContainText(stringOf('en', 'gloss', 'loadFailed'));
  });
}

test('the card opens with what the page itself says, before the details have come', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/words.*.json', async (route) => {
    await held;
    await route.continue();
  });
  await openArticle(page, 'en');
  const [form, gloss] = [page.locator('[data-card="form"]'), page.locator('[data-card="gloss"]')];
  const word = page.locator('.text [data-g]:not(.p, [data-whole]) .w').first();
  await word.click();
  await expect(form).toHaveText((await word.textContent()) ?? '');
  await expect(gloss).toHaveText(
    (await page.locator('.text [data-g]:not(.p, [data-whole])').first().getAttribute('data-g')) ?? '',
  );
  const phrase = page.locator('.text .p[data-g="First Deputy Prime Minister"]').first();
  await phrase.locator('.w').nth(1).click();
  await expect(form).toHaveText((await phrase.textContent()) ?? '');
  await expect(gloss).toHaveText('First Deputy Prime Minister');
  const before = await page.locator('#card').boundingBox();
  release();
  await expect(form).toHaveText(/\p{M}/u);
  await expect(gloss).toHaveText('First Deputy Prime Minister');
  await expect(page.locator('[data-card="phraseKind"]')).toHaveText(/\p{L}/u);
  expect(await page.locator('#card').boundingBox(), 'its height was kept for what came').toEqual(before);
});
