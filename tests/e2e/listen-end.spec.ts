import type { Page } from '@playwright/test';
import { expectSilence, listen, listenAll, openSentence, sourceSentences } from '../support/listening';
import { openArticle } from '../support/reading-page';
import { expect, test } from '../support/site';
import { arabic, finishSentence, giveVoices, spokenOn } from '../support/stand-in-voice';

test.use({ viewport: { width: 1000, height: 800 } });

const stops: Record<string, (page: Page) => Promise<unknown>> = {
  'the same button': (page) => listenAll(page).click(),
  Esc: (page) => page.keyboard.press('Escape'),
  'an error of the voice': (page) => page.evaluate(() => window.standIn.tell('error', 'synthesis-failed')),
};

for (const [name, stop] of Object.entries(stops))
  test(`${name} ends it, and it can begin again`, async ({ page }) => {
    await giveVoices(page, [arabic]);
    await openArticle(page, 'en');
    for (const time of [1, 2]) {
      await listenAll(page).click();
      await expect(listenAll(page)).toHaveAttribute('aria-pressed', 'true');
      await stop(page);
      await expectSilence(page);
      expect(await spokenOn(page)).toHaveLength(time);
    }
    if (name !== 'an error of the voice')
      expect(await page.evaluate(() => sessionStorage.getItem('cancelled'))).toBe('1');
  });

test('a reader who leaves the page hears no more of it', async ({ page }) => {
  await giveVoices(page, [arabic]);
  await openArticle(page, 'en');
  await listenAll(page).click();
  await page.locator('.brand').click();
  await page.waitForURL('**/en/');
  expect(await page.evaluate(() => sessionStorage.getItem('cancelled'))).toBe('1');
});

test('a page that is not speaking silences nobody', async ({ page }) => {
  await giveVoices(page, [arabic]);
  await openArticle(page, 'en');
  await page.keyboard.press('Escape');
  await page.locator('.brand').click();
  await page.waitForURL('**/en/');
  expect(await page.evaluate(() => sessionStorage.getItem('cancelled'))).toBeNull();
});
test('a new beginning replaces the old, whose last events change nothing', async ({ page }) => {
  await giveVoices(page, [arabic]);
  await openArticle(page, 'en');
  const expected = await sourceSentences(page);
  await openSentence(page, '.text .s >> nth=1 >> .w >> nth=1');
  await listen(page).click();
  await listenAll(page).click();
  await page.waitForTimeout(100);
  await expect(listenAll(page)).toHaveAttribute('aria-pressed', 'true');
  await expect(listen(page)).toHaveAttribute('aria-pressed', 'false');
  await finishSentence(page);
  await openSentence(page, '.text .s >> nth=0 >> .w >> nth=1');
  await listen(page).click();
  await page.waitForTimeout(100);
  await expect(listenAll(page)).toHaveAttribute('aria-pressed', 'false');
  await finishSentence(page);
  await expectSilence(page);
  expect((await spokenOn(page)).map(({ text }) => expected.indexOf(text))).toEqual([1, 1, 2, 0]);
});
