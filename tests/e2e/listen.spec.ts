import { locales } from '@/lib/i18n/locales';
import {
  expectSilence,
  listen,
  listenAll,
  marked,
  openSentence,
  sentences,
  sourceSentences,
} from '../support/listening';
import { openArticle } from '../support/reading-page';
import { expect, test } from '../support/site';
import { source } from '../support/source-paragraphs';
import { arabic, english, finishAll, finishSentence, giveVoices, spokenOn } from '../support/stand-in-voice';

test.use({ viewport: { width: 1000, height: 800 } });

const withoutSpace = (text: string) => text.replace(/\s/gu, '');

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
}

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
        '<h1 class=ar><span class=s id=t-title><span class=w>عنوان</span></span></h1>',
      )
      .replace('<span class=s', '<span class=s id=t-none>* * *</span><span class=s');
    await route.fulfill({
      response,
      body: body.replace('<section', '<span class=s id=t-dots>١٩٤٥ …</span><section'),
    });
  });
  await openArticle(page, 'en');
  await expect(page.locator('#t-none, #t-dots')).toHaveCount(2);
  await listenAll(page).click();
  const all = await page.locator('.s').count();
  expect(await finishAll(page)).toBe(all - 2);
  expect((await spokenOn(page))[0]?.text).toBe('عنوان');
});
