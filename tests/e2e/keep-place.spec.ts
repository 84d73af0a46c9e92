import type { Page } from '@playwright/test';
import { choose, everyChoice } from '../support/choices';
import { openArticle } from '../support/reading-page';
import { expect, test } from '../support/site';

/** The word at the top third of the screen, by its place in the text. */
function wordBeingRead(page: Page): Promise<number> {
  return page.evaluate(() => {
    const third = innerHeight / 3;
    const words = [...document.querySelectorAll('.text .w')];
    return words.findIndex((word) => word.getBoundingClientRect().bottom > third);
  });
}

/** Waits until what was chosen is shown, and what follows from it. */
const twoFrames = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

/** How high a word stands: its middle, since typefaces reach differently far above the line. */
const heightOf = (page: Page, index: number) =>
  page
    .locator('.text .w')
    .nth(index)
    .evaluate((word) => {
      const { top, bottom } = word.getBoundingClientRect();
      return (top + bottom) / 2;
    });

for (const [screen, locale, viewport] of [
  ['desk', 'en', { width: 1280, height: 800 }],
  ['phone', 'ar', { width: 360, height: 740 }],
] as const) {
  test(`every choice on the ${locale} page leaves the line at the top third where it is, on a ${screen}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.setViewportSize(viewport);
    await openArticle(page, locale);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
    const moved: string[] = [];
    const levels = everyChoice.filter(([name]) => name === 'gloss');
    // Of all else, each is chosen on one of the screens.
    const others = everyChoice
      .filter(([name]) => name !== 'gloss')
      .filter((_, index) => index % 2 === Number(screen === 'desk'));
    // Sentences show the options of sentences, among them those of the layout.
    for (const [name, value] of [...levels, ...others, ...levels.toReversed()]) {
      const id = await wordBeingRead(page);
      const before = await heightOf(page, id);
      await choose(page, name, value, { staysOpen: true });
      await twoFrames(page);
      const after = await heightOf(page, id);
      if (!(Math.abs(after - before) < 2)) moved.push(`${name}=${value}: ${after - before}`);
    }
    expect(moved).toEqual([]);
  });
}

test('whoever scrolls on while a face is on its way is not taken back when it comes', async ({ page }) => {
  let answer = () => {};
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/sans.*.woff2', async (route) => {
    await asked;
    await route.continue();
  });
  await openArticle(page, 'en');
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
  await choose(page, 'face', 'sans');
  await page.evaluate(() => scrollTo(0, 0));
  answer();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await twoFrames(page);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});
