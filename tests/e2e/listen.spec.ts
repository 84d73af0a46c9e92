import type { Page } from '@playwright/test';
import { type Locale, locales } from '@/lib/i18n/locales';
import { openArticle } from '../support/reading-page';
import { runAxe } from '../support/run-axe';
import { expect, test } from '../support/site';
import { source } from '../support/source-paragraphs';
import { arabic, english, finishAll, finishSentence, giveVoices, spokenOn } from '../support/stand-in-voice';
import { stringOf } from '../support/strings';

test.use({ viewport: { width: 1000, height: 800 } });

const listenAll = (page: Page) => page.locator('[data-do="listen-all"]');
const listen = (page: Page) => page.locator('#card [data-do="listen"]');
const sentences = (page: Page) => page.locator('.text .s');
const withoutSpace = (text: string) => text.replace(/\s/gu, '');

/** The sentences as the page has them before anything is asked for. */
function sourceSentences(page: Page): Promise<string[]> {
  return sentences(page).evaluateAll((all) => all.map(({ textContent }) => textContent ?? ''));
}

/** Which sentences are marked as spoken, on the Arabic side and on the English. */
function marked(page: Page): Promise<{ arabic: string[]; english: string[] }> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('[data-spoken]')];
    return {
      arabic: all.filter((side) => side.matches('.s')).map(({ id }) => id),
      english: all.filter((side) => side.matches('.e')).map(({ dataset }) => dataset.of ?? ''),
    };
  });
}

/** Expects silence: nothing marked, and buttons that offer to begin. */
async function expectSilence(page: Page, locale: Locale = 'en'): Promise<void> {
  await expect(listenAll(page)).toHaveAttribute('aria-pressed', 'false');
  await expect(listenAll(page)).toHaveAccessibleName(stringOf(locale, 'reading', 'listen'));
  expect(await marked(page)).toEqual({ arabic: [], english: [] });
  const count = (await spokenOn(page)).length;
  await page.waitForTimeout(60);
  expect(await spokenOn(page), 'nothing begins by itself').toHaveLength(count);
}

/** Opens the card of a word with its sentence. */
async function openSentence(page: Page, word: string): Promise<void> {
  await page.locator(word).click();
  const whole = page.locator('#card .whole');
  if ((await whole.getAttribute('open')) === null) await whole.locator('summary').click();
}

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

for (const locale of locales) {
  for (const level of ['off', 'tap', 'lines', 'sentences&layout=beside&lines=on']) {
    test(`${locale}, ${level}: every sentence of the source is spoken once, in order, and nothing that is ours`, async ({
      page,
    }) => {
      await giveVoices(page, [english, { ...arabic, lang: 'ar_SA' }]);
      await openArticle(page, locale);
      const expected = await sourceSentences(page);
      expect(withoutSpace(expected.join('')), 'the page has the source').toBe(withoutSpace(source));
      await openArticle(page, locale, `?gloss=${level}&translit=on&vowels=all`);
      await expect(page.locator('.text .w[data-t]').first()).toBeVisible();
      expect(await sourceSentences(page), 'vowels are shown').not.toEqual(expected);
      await listenAll(page).click();
      expect(await finishAll(page)).toBe(expected.length);
      const spoken = await spokenOn(page);
      expect(spoken.map(({ text }) => text)).toEqual(expected);
      expect(spoken.map(({ text }) => text).join('')).not.toMatch(/\p{Script=Latin}/u);
      expect(new Set(spoken.map(({ lang, voice }) => `${lang} ${voice}`))).toEqual(
        new Set([`ar-SA ${arabic.name}`]),
      );
      await expectSilence(page, locale);
    });
  }

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

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on the ${locale} page while it speaks, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await giveVoices(page, [arabic]);
      for (const level of ['tap', 'lines', 'sentences&layout=beside']) {
        await openArticle(page, locale, `?gloss=${level}`);
        await listenAll(page).click();
        await expect(page.locator('.s[data-spoken]')).toHaveCount(1);
        expect(await runAxe(page), level).toEqual([]);
      }
      await openSentence(page, '.text .w >> nth=3');
      await listen(page).click();
      await expect(page.locator('.s[data-spoken]')).toHaveCount(1);
      // What axe cannot tell while the card lies on words: see accessibility.spec.ts.
      const found = (await runAxe(page)).filter(
        (line) => !/^incomplete (?:color-contrast|label-content-name-mismatch) /.test(line),
      );
      expect(found, 'card').toEqual([]);
    });
  }
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

test('the sentence of an open word is spoken from its card, and it alone', async ({ page }) => {
  await giveVoices(page, [arabic]);
  await openArticle(page, 'en');
  const expected = await sourceSentences(page);
  await openSentence(page, '.text .s >> nth=2 >> .w >> nth=1');
  await expect(listen(page)).toHaveText('Listen', { useInnerText: true });
  await listen(page).click();
  await expect(listen(page)).toHaveText('Stop', { useInnerText: true });
  await expect(listenAll(page)).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator('#card')).toBeVisible();
  expect((await marked(page)).arabic).toEqual([await sentences(page).nth(2).getAttribute('id')]);
  await finishSentence(page);
  await expect(listen(page)).toHaveText('Listen', { useInnerText: true });
  await expectSilence(page);
  expect((await spokenOn(page)).map(({ text }) => text)).toEqual([expected[2]]);
  await listen(page).click();
  await listen(page).click();
  await expectSilence(page);
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

test('it begins with the open word’s sentence', async ({ page }) => {
  await giveVoices(page, [arabic]);
  await openArticle(page, 'en');
  const expected = await sourceSentences(page);
  await page.locator('.text .s').nth(3).locator('.w').first().click();
  await expect(page.locator('#card')).toBeVisible();
  await listenAll(page).click();
  await finishSentence(page);
  expect((await spokenOn(page)).map(({ text }) => text)).toEqual(expected.slice(3, 5));
});

test('it begins with the first sentence in sight below the bar', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await giveVoices(page, [arabic]);
  await openArticle(page, 'en');
  const expected = await sourceSentences(page);
  for (const index of [5, 12, 20]) {
    // Its end is just below the bar, and the end of the one before it is not.
    const sentence = sentences(page).nth(index);
    await sentence.evaluate((each) => {
      const bar = document.querySelector('.levels')?.getBoundingClientRect().height ?? 0;
      scrollBy({ top: each.getBoundingClientRect().bottom - bar - 20, behavior: 'instant' });
    });
    await listenAll(page).click();
    expect((await spokenOn(page)).at(-1)?.text).toBe(expected[index]);
    await listenAll(page).click();
  }
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await listenAll(page).click();
  expect((await spokenOn(page)).at(-1)?.text).toBe(expected[0]);
});

test('a title of the source is spoken too, and what has no letters is not', async ({ page }) => {
  await giveVoices(page, [arabic]);
  await page.route('**/read/**', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    const body = (await response.text())
      .replace(
        /<h1>.*?<\/h1>/,
        '<h1 class="ar"><span class="s" id="t-title"><span class="w" id="t-title.1">عنوان</span></span></h1>',
      )
      .replace('<span class="s"', '<span class="s" id="t-none">* * *</span><span class="s"');
    await route.fulfill({
      response,
      body: body.replace('<section', '<span class="s" id="t-dots">١٩٤٥ …</span><section'),
    });
  });
  await openArticle(page, 'en');
  await expect(page.locator('#t-none, #t-dots')).toHaveCount(2);
  await listenAll(page).click();
  const all = await page.locator('.s').count();
  expect(await finishAll(page)).toBe(all - 2);
  expect((await spokenOn(page))[0]?.text).toBe('عنوان');
});
