import type { Page } from '@playwright/test';
import { nameOf, openArticle, show, views } from '../support/reading-page';
import { expect, test } from '../support/site';
import { focusedWord } from '../support/words';

/** WCAG 2.2, 1.4.13: what opens can be dismissed without moving, can be pointed at, and stays until it is dismissed. */
async function expectPersistent(page: Page, open: () => Promise<void>, what: string): Promise<void> {
  const card = page.locator('#card');
  await open();
  await expect(card, what).toBeVisible();
  const place = await focusedWord(page);
  await page.keyboard.press('Escape');
  await expect(card, `${what}: dismissable`).toBeHidden();
  expect(await focusedWord(page), `${what}: the focus stays`).toBe(place);
  await open();
  const box = await card.boundingBox();
  if (!box) throw new Error(`${what}: no card`);
  for (const share of [0.1, 0.5, 0.9])
    await page.mouse.move(box.x + box.width * share, box.y + box.height * share, { steps: 5 });
  await expect(card, `${what}: hoverable`).toBeVisible();
  await page.mouse.move(3, 3);
  await page.waitForTimeout(700);
  await expect(card, `${what}: persistent`).toBeVisible();
  await page.keyboard.press('Escape');
}

const viewports = [
  { width: 1280, height: 800 },
  { width: 320, height: 640 },
];

for (const [screen, viewport] of viewports.entries()) {
  test(`every card can be dismissed, pointed at, and stays, ${viewport.width} pixels`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize(viewport);
    await openArticle(page, 'en');
    const word = page.locator('.text .w').nth(30);
    const tap = () => word.click();
    const press = async () => {
      await word.focus();
      await page.keyboard.press('Enter');
    };
    // The word that was opened last is the one that Tab reaches.
    await word.click();
    await page.keyboard.press('Escape');
    // Each view is read on one of the screens, tapped and by its key in turn.
    const withCards = views.filter(({ level }, index) => level !== 'off' && index % 2 === screen);
    for (const [index, view] of withCards.entries()) {
      await show(page, view);
      const isTapped = index % 2 === 0;
      await expectPersistent(page, isTapped ? tap : press, `${nameOf(view)}, ${isTapped ? 'tap' : 'key'}`);
    }
  });

  test(`pointing at words and walking through them opens nothing, ${viewport.width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await openArticle(page, 'en');
    for (const index of [10, 20, 30]) await page.locator('.text .w').nth(index).hover();
    await page.locator('.text .w').first().focus();
    for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowLeft');
    await page.waitForTimeout(300);
    await expect(page.locator('#card')).toBeHidden();
  });

  test(`the card closes when its word is scrolled away, and not before, ${viewport.width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await openArticle(page, 'en');
    const word = page.locator('.text .w').nth(40);
    await word.click();
    await expect(page.locator('#card')).toBeVisible();
    await page.evaluate(() => scrollBy(0, 60));
    await page.waitForTimeout(200);
    await expect(page.locator('#card')).toBeVisible();
    await page.evaluate(() => scrollBy(0, 3 * innerHeight));
    await expect(page.locator('#card')).toBeHidden();
  });
}
