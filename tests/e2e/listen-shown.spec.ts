import { locales } from '@/lib/i18n/locales';
import { expectSilence, listen, listenAll, marked, openSentence, sentences } from '../support/listening';
import { openArticle } from '../support/reading-page';
import { runAxe, runAxeCovered, thinText } from '../support/run-axe';
import { expect, test } from '../support/site';
import { arabic, finishSentence, giveVoices } from '../support/stand-in-voice';
import { stringOf } from '../support/strings';

test.use({ viewport: { width: 1000, height: 800 } });

for (const locale of locales) {
  test(`${locale}: the button says what it does, and the spoken sentence is shown on both sides`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await giveVoices(page, [arabic]);
    await openArticle(page, locale, '?gloss=sentences&layout=under');
    await expectSilence(page, locale);
    const ids = await sentences(page).evaluateAll((all) => all.map(({ id }) => id));
    await listenAll(page).click();
    await expect(listenAll(page)).toHaveAttribute('aria-pressed', 'true');
    await expect(listenAll(page)).toHaveAccessibleName(stringOf(locale, 'reading', 'stop'));
    for (const id of ids) {
      expect(await marked(page)).toEqual({ arabic: [id], english: [id] });
      for (const side of [`.s[id="${id}"]`, `.e[data-of="${id}"]`])
        expect(await page.locator(side).evaluate((each) => getComputedStyle(each).backgroundColor)).not.toBe(
          'rgba(0, 0, 0, 0)',
        );
      const bar = await page.locator('.levels').boundingBox();
      const place = await page.locator(`.s[id="${id}"]`).boundingBox();
      expect(place?.y, `${id} is below the bar`).toBeGreaterThanOrEqual(
        (bar?.y ?? 0) + (bar?.height ?? 0) - 1,
      );
      expect((place?.y ?? 0) + (place?.height ?? 0), `${id} is in sight`).toBeLessThanOrEqual(801);
      await finishSentence(page);
    }
    await expectSilence(page, locale);
  });

  test(`axe finds nothing on the ${locale} page while it speaks, by day or night`, async ({ page }) => {
    // What is judged by day in one language is judged by night in the other.
    const schemes = locale === 'ar' ? (['light', 'dark'] as const) : (['dark', 'light'] as const);
    const [one, other] = schemes;
    await giveVoices(page, [arabic]);
    for (const [level, colorScheme] of [
      ['tap', one],
      ['lines', other],
      ['sentences&layout=beside', one],
    ] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await openArticle(page, locale, `?gloss=${level}`);
      await thinText(page);
      await listenAll(page).click();
      await expect(page.locator('.s[data-spoken]')).toHaveCount(1);
      expect(await runAxe(page), `${level}, ${colorScheme}`).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: other, reducedMotion: 'reduce' });
    // With room for all of the card: what has gone out of its own sight cannot be measured there.
    await page.setViewportSize({ width: 1000, height: 1500 });
    await openSentence(page, '.text .w >> nth=3');
    await listen(page).click();
    await expect(page.locator('.s[data-spoken]')).toHaveCount(1);
    expect(await runAxeCovered(page), `card, ${other}`).toEqual([]);
  });
}

test('where colours are forced, the spoken sentence has an outline', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await giveVoices(page, [arabic]);
  await openArticle(page, 'en', '?gloss=sentences');
  await listenAll(page).click();
  for (const side of ['.s[data-spoken]', '.e[data-spoken]'])
    await expect(page.locator(side)).toHaveCSS('outline-style', 'solid');
});

test('the page goes along only when what is spoken is out of sight', async ({ page }) => {
  await giveVoices(page, [arabic]);
  await openArticle(page, 'en');
  const inSight = () =>
    page
      .locator('.s[data-spoken]')
      .evaluate(
        (each) => each.getBoundingClientRect().top > 0 && each.getBoundingClientRect().bottom <= innerHeight,
      );
  await listenAll(page).click();
  await finishSentence(page);
  await page.waitForTimeout(300);
  expect(await inSight()).toBe(true);
  expect(await page.evaluate(() => scrollY), 'the second sentence is in sight as it is').toBe(0);
  for (let sentence = 2; sentence < 12; sentence += 1) await finishSentence(page);
  await expect.poll(inSight, 'with motion, a moment later').toBe(true);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(100);
});
