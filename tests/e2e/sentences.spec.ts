import type { Page } from '@playwright/test';
import { openArticle, show } from '../support/reading-page';
import { expect, test } from '../support/site';
import { stringOf } from '../support/strings';
import { togglePart } from '../support/toggle-part';

test.use({ viewport: { width: 1280, height: 900 } });

/** The sides that are lit, by their sentence. */
const lit = (page: Page) =>
  page
    .locator('.text [data-lit]')
    .evaluateAll((sides) =>
      sides.map((side) => `${side.classList[0]} ${side.getAttribute('data-of') ?? side.id}`).sort(),
    );

const idOf = (page: Page, index: number) => page.locator('.text .s').nth(index).getAttribute('id');

for (const layout of ['under', 'beside'] as const) {
  test(`pointing at either side of a sentence lights both, ${layout}`, async ({ page }) => {
    await openArticle(page, 'en');
    await show(page, { level: 'sentences', layout });
    for (const index of [1, 3]) {
      const id = await idOf(page, index);
      const both = [`e ${id}`, `s ${id}`];
      await page.locator('.text .e').nth(index).hover();
      expect(await lit(page)).toEqual(both);
      await page.locator(`[id="${id}"] .w`).first().hover();
      expect(await lit(page)).toEqual(both);
    }
    await page.mouse.move(5, 5);
    expect(await lit(page), 'pointing elsewhere lights nothing').toEqual([]);
  });

  test(`tapping either side keeps both lit until the next tap, ${layout}`, async ({ page }) => {
    await openArticle(page, 'en');
    await show(page, { level: 'sentences', layout });
    const [first, second] = [await idOf(page, 1), await idOf(page, 2)];
    await page.locator('.text .e').nth(1).click();
    await page.mouse.move(5, 5);
    expect(await lit(page)).toEqual([`e ${first}`, `s ${first}`]);
    await page.locator(`[id="${second}"] .w`).first().click();
    await expect(page.locator('#card')).toBeVisible();
    await page.mouse.move(5, 5);
    expect(await lit(page), 'a tapped word lights its sentence').toEqual([`e ${second}`, `s ${second}`]);
    await page.keyboard.press('Escape');
    expect(await lit(page)).toEqual([]);
  });
}

test('on tap, the card gives the sentence its English, and lights the Arabic', async ({ page }) => {
  await openArticle(page, 'en');
  const id = await idOf(page, 2);
  await page.locator(`[id="${id}"] .w`).nth(1).click();
  await expect(page.locator('[data-card="english"]')).toBeHidden();
  expect(await lit(page)).toEqual([]);
  await togglePart(page, 'whole');
  const english = (await page.locator(`.e[data-of="${id}"]`).textContent())?.trim() ?? '';
  await expect(page.locator('[data-card="english"]')).toHaveText(english);
  expect(await lit(page)).toContain(`s ${id}`);
  await page.keyboard.press('Escape');
  expect(await lit(page)).toEqual([]);
});

for (const locale of ['ar', 'en'] as const) {
  test(`on demand, the English of the ${locale} page is hidden until it is asked for, sentence by sentence`, async ({
    page,
  }) => {
    await openArticle(page, locale);
    await show(page, { level: 'sentences', layout: 'asked' });
    const english = page.locator('.text .e');
    const isRead = (index: number) => english.nth(index).locator('[data-english]').isVisible();
    const name = stringOf(locale, 'gloss', 'showEnglish');
    await expect(page.getByRole('button', { name })).toHaveCount(await english.count());
    expect(await isRead(2)).toBe(false);
    await english.nth(2).click();
    expect(await isRead(2)).toBe(true);
    expect(await isRead(3)).toBe(false);
    await expect(english.nth(2).locator('.ask')).toHaveAttribute('aria-expanded', 'true');
    const id = await idOf(page, 2);
    expect(await lit(page)).toEqual([`e ${id}`, `s ${id}`]);
    await english.nth(2).click();
    expect(await isRead(2)).toBe(false);
  });
}

test('on demand, the keyboard asks too, and the choice of another layout shows everything again', async ({
  page,
}) => {
  await openArticle(page, 'en');
  await show(page, { level: 'sentences', layout: 'asked' });
  const button = page.locator('.text .e .ask').nth(1);
  await button.focus();
  for (const [key, expanded] of [
    ['Enter', 'true'],
    [' ', 'false'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(button).toHaveAttribute('aria-expanded', expanded);
  }
  await show(page, { level: 'sentences', layout: 'under' });
  await expect(page.locator('.text .ask, .text [data-english]')).toHaveCount(0);
  for (const each of await page.locator('.text .e').all()) await expect(each).toHaveText(/\w/);
});

test('on demand, a tap beside the words of a sentence asks for its English', async ({ page }) => {
  await openArticle(page, 'en');
  await show(page, { level: 'sentences', layout: 'asked' });
  const sentence = page.locator('.text p.ar > .s').nth(1);
  const box = await sentence.boundingBox();
  if (!box) throw new Error('the sentence is not in sight');
  // The last line of a sentence leaves room after its full stop.
  await page.mouse.click(box.x + 6, box.y + box.height - 12);
  const id = await sentence.getAttribute('id');
  await expect(page.locator(`.e[data-of="${id}"] [data-english]`)).toBeVisible();
  await expect(page.locator('#card')).toBeHidden();
});
