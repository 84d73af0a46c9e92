import type { Page } from '@playwright/test';
import { locales } from '@/lib/i18n/locales';
import { openArticle, show } from '../support/reading-page';
import { expect, test } from '../support/site';
import { stringOf } from '../support/strings';

test.use({ viewport: { width: 1000, height: 800 } });

const card = (page: Page) => page.locator('#card');
const wordAt = (page: Page, index: number) => page.locator('.text .w').nth(index);

for (const locale of locales) {
  test(`a tap on a word of the ${locale} page tells how it is read and what it means here`, async ({
    page,
  }) => {
    await openArticle(page, locale);
    await show(page, { level: 'tap' });
    for (const index of [0, 40, 200]) {
      const word = page.locator('.text .w:not(.p *)').nth(index);
      const form = (await word.textContent()) ?? '';
      await page.keyboard.press('Escape');
      await word.click();
      await expect(card(page)).toBeVisible();
      await expect(page.locator('[data-card="transliteration"]')).toHaveText(/\p{Script=Latin}/u);
      const vocalised = (await page.locator('[data-card="form"]').textContent()) ?? '';
      expect(vocalised).toMatch(/[\u064B-\u0652]/u);
      expect(vocalised.replace(/\p{M}/gu, '')).toBe(form.replace(/\p{M}/gu, ''));
      await expect(page.locator('[data-card="gloss"]')).toHaveText(/\p{Script=Latin}/u);
      await expect(page.getByRole('dialog')).toHaveAccessibleName(vocalised);
    }
    await page.locator('#card .more summary').click();
    await expect(page.locator('#card')).toContainText(stringOf(locale, 'gloss', 'lemma'));
    await expect(page.locator('[data-card="lemma"]')).toHaveText(/\p{Script=Arabic}/u);
    await expect(page.locator('[data-card="source"]')).toHaveText(
      stringOf(locale, 'gloss', 'sourceName.editor'),
    );
  });
}

test('a phrase is one unit with its own gloss, and the tapped word of it stands one step down', async ({
  page,
}) => {
  await openArticle(page, 'en');
  const phrase = page.locator('.text .p[data-g="First Deputy Prime Minister"]').first();
  const word = phrase.locator('.w').nth(1);
  await word.click();
  const english = (await phrase.getAttribute('data-g')) ?? '';
  await expect(page.locator('[data-card="gloss"]')).toHaveText(english);
  await expect(page.locator('[data-card="phraseKind"]')).toHaveText(
    stringOf('en', 'gloss', 'phraseKind.title'),
  );
  const bare = (text: string | null) => (text ?? '').replace(/\p{M}/gu, '');
  expect(bare(await page.locator('[data-card="form"]').textContent())).toBe(bare(await phrase.textContent()));
  const own = page.locator('[data-card="own"]');
  expect(bare(await own.locator('[lang="ar"]').textContent())).toBe(bare(await word.textContent()));
  await expect(own.locator('[lang="en"]')).toHaveText('First');
  await page.keyboard.press('Escape');
  await wordAt(page, 0).click();
  await expect(own, 'a word on its own has no second line').toBeHidden();
});

test('a name is told to be one', async ({ page }) => {
  await openArticle(page, 'en');
  await page.locator('.text .p[data-g="Sheikh Fahad Al-Yousef"] .w').first().click();
  await expect(page.locator('[data-card="phraseKind"]')).toHaveText(
    stringOf('en', 'gloss', 'phraseKind.name'),
  );
});

const ways: Record<string, (page: Page) => Promise<void>> = {
  Esc: (page) => page.keyboard.press('Escape'),
  'a tap elsewhere': (page) => page.mouse.click(500, 5),
  'a second tap on the word': (page) => wordAt(page, 30).click(),
  'its button': (page) => page.locator('#card .close').click(),
  'a change of level': (page) => show(page, { level: 'lines' }),
};

test('the card closes by Esc, a tap elsewhere, a second tap, its button and a change of level', async ({
  page,
}) => {
  await openArticle(page, 'en');
  for (const [name, close] of Object.entries(ways)) {
    await wordAt(page, 30).click();
    await expect(card(page), name).toBeVisible();
    await expect(page.locator('[data-open]')).toHaveCount(1);
    await close(page);
    await expect(card(page), name).toBeHidden();
    await expect(page.locator('[data-open]')).toHaveCount(0);
  }
});

test('the card can be pointed at, read and selected from, and stays', async ({ page }) => {
  await openArticle(page, 'en');
  await wordAt(page, 30).click();
  await page.locator('[data-card="gloss"]').hover();
  await page.locator('[data-card="gloss"]').dblclick({ position: { x: 8, y: 12 } });
  await expect(card(page)).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toMatch(/\w/);
});

test('selecting words opens nothing', async ({ page }) => {
  await openArticle(page, 'en');
  const from = await wordAt(page, 24).boundingBox();
  const to = await wordAt(page, 26).boundingBox();
  if (!from || !to) throw new Error('the words are not in sight');
  await page.mouse.move(from.x + from.width - 1, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + 1, to.y + to.height / 2, { steps: 3 });
  await page.mouse.up();
  expect(await page.evaluate(() => getSelection()?.toString().length)).toBeGreaterThan(3);
  await wordAt(page, 60).dblclick();
  await page.waitForTimeout(200);
  await expect(card(page)).toBeHidden();
});

test('at the level off a tap opens nothing, and no word is a button', async ({ page }) => {
  await openArticle(page, 'ar');
  await wordAt(page, 3).click();
  await page.waitForTimeout(200);
  await expect(card(page)).toBeHidden();
  await expect(page.locator('.text [role="button"], .text .w[tabindex]')).toHaveCount(0);
});

test('the card is filled while a button is down on a word, unseen, and a press that ends elsewhere opens nothing', async ({
  page,
}) => {
  await openArticle(page, 'en');
  const heightOf = () => page.evaluate(() => document.documentElement.scrollHeight);
  const height = await heightOf();
  await wordAt(page, 5).hover();
  // What answers has come with the pointer.
  await expect(wordAt(page, 0)).toHaveAttribute('tabindex', '0');
  await page.mouse.down();
  const form = page.locator('[data-card="form"]');
  await expect(form).toContainText((await wordAt(page, 5).textContent()) ?? '');
  await expect(card(page)).toBeHidden();
  expect(await heightOf(), 'and makes the page no longer').toBe(height);
  await wordAt(page, 40).hover();
  await page.mouse.up();
  await expect(card(page)).toBeHidden();
});
