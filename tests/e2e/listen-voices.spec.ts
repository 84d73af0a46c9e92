import { expectSilence, listen, listenAll, openSentence } from '../support/listening';
import { openArticle } from '../support/reading-page';
import { expect, test } from '../support/site';
import { arabic, english, giveVoices, spokenOn } from '../support/stand-in-voice';

test.use({ viewport: { width: 1000, height: 800 } });

test('where the browser has no voice, there is no button and no error', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await openArticle(page, 'en');
  await openSentence(page, '.text .w >> nth=3');
  await expect(page.locator('#card .whole [data-card="english"]')).toBeVisible();
  await expect(listenAll(page)).toBeHidden();
  await expect(listen(page)).toBeHidden();
  expect(errors).toEqual([]);
});

test('where it cannot speak at all, everything else works', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'speechSynthesis', { value: undefined }));
  await openArticle(page, 'en');
  await openSentence(page, '.text .w >> nth=3');
  await expect(page.locator('#card')).toBeVisible();
  await expect(listenAll(page)).toBeHidden();
});

test('where it has only an English voice, there is no button', async ({ page }) => {
  await giveVoices(page, [english]);
  await openArticle(page, 'en');
  await openSentence(page, '.text .w >> nth=3');
  await expect(listenAll(page)).toBeHidden();
  await expect(listen(page)).toBeHidden();
});

test('an Arabic voice may come late, and go', async ({ page }) => {
  await giveVoices(page, []);
  await openArticle(page, 'en');
  await openSentence(page, '.text .w >> nth=3');
  await expect(listenAll(page)).toBeHidden();
  const set = (voices: (typeof arabic)[]) => page.evaluate((now) => window.standIn.setVoices(now), voices);
  await set([english, arabic]);
  await expect(listenAll(page)).toBeVisible();
  await expect(listen(page)).toBeVisible();
  await listenAll(page).click();
  expect(await spokenOn(page)).toMatchObject([{ lang: 'ar-SA', voice: arabic.name }]);
  await set([english]);
  await expect(listenAll(page)).toBeHidden();
  await expect(listen(page)).toBeHidden();
  await set([arabic]);
  await expectSilence(page);
  expect(await page.evaluate(() => sessionStorage.getItem('cancelled'))).toBe('1');
});
