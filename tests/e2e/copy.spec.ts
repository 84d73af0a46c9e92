import { locales } from '@/lib/i18n/locales';
import { copyByKeyboard, copyEach, selectAcross } from '../support/clipboard';
import { nameOf, openArticle, show, views } from '../support/reading-page';
import { expect, test } from '../support/site';
import { paragraphs } from '../support/source-paragraphs';

test.use({ viewport: { width: 1280, height: 800 }, permissions: ['clipboard-read', 'clipboard-write'] });

for (const [turn, locale] of locales.entries()) {
  test(`each paragraph copies exactly as the source, whatever English the ${locale} page shows`, async ({
    page,
  }) => {
    await openArticle(page, locale);
    // Each view is copied from in one of the languages.
    for (const view of views.filter((_, index) => index % 2 === turn)) {
      await show(page, view);
      expect(await copyEach(page.locator('.text .ar')), nameOf(view)).toEqual(paragraphs);
    }
  });
}

test('a paragraph dragged over with the mouse copies as the source in every view', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1600 });
  await openArticle(page, 'en');
  const words = page.locator('.text .ar').nth(1).locator('.w');
  for (const view of views) {
    await show(page, view);
    await words.first().evaluate((word) => word.scrollIntoView({ block: 'center' }));
    const from = await words.first().boundingBox();
    const to = await words.last().boundingBox();
    if (!from || !to) throw new Error('the paragraph has no words in sight');
    await page.mouse.move(from.x + from.width - 0.5, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 4 });
    await page.mouse.move(to.x + 0.5, to.y + to.height / 2);
    await page.mouse.up();
    // The pointer stops at the last letter, before the full stop.
    expect(await copyByKeyboard(page), nameOf(view)).toBe(paragraphs[1]?.replace(/[.؟!]$/, ''));
    await expect(page.locator('#card')).toBeHidden();
  }
});

test('two paragraphs copy together, with English only where it shows', async ({ page }) => {
  await openArticle(page, 'en');
  const texts = page.locator('.text .ar');
  for (const view of views) {
    await show(page, view);
    await selectAcross(texts.nth(4), texts.nth(5));
    const lines = (await copyByKeyboard(page)).split('\n').filter((line) => line.trim() !== '');
    const arabic = lines.filter((line) => !/\p{Script=Latin}/u.test(line));
    expect(arabic, nameOf(view)).toEqual([paragraphs[4], paragraphs[5]]);
    expect(lines.length, nameOf(view)).toBe(view.level === 'sentences' ? 3 : 2);
  }
});

test('the English of a paragraph can be copied, and is English alone', async ({ page }) => {
  await openArticle(page, 'en');
  await show(page, { level: 'sentences', layout: 'beside' });
  const english = page.locator('.text .en');
  const copied = await copyEach(english);
  const shown = await english.allTextContents();
  expect(copied.map((text) => text.trim())).toEqual(shown.map((text) => text.trim()));
  expect(copied.join(' ')).not.toMatch(/\p{Script=Arabic}/u);
});

test('what is copied in part is that part, and a triple click takes the paragraph', async ({ page }) => {
  await openArticle(page, 'ar');
  await show(page, { level: 'lines' });
  const words = page.locator('.text .ar').first().locator('.w');
  await selectAcross(words.nth(2), words.nth(6));
  expect((await copyByKeyboard(page)).split(' ')).toEqual((await words.allTextContents()).slice(2, 7));
  for (const index of [0, paragraphs.length - 1]) {
    await page.locator('.text .ar').nth(index).locator('.w').nth(3).click({ clickCount: 3 });
    expect((await copyByKeyboard(page)).trim()).toBe(paragraphs[index]);
  }
});
