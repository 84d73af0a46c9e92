import type { Page } from '@playwright/test';
import { locales } from '@/lib/i18n/locales';
import { landingOf, markedWords } from '../support/landing';
import { articlePath, openArticle } from '../support/reading-page';
import { expect, test } from '../support/site';
import { stringOf } from '../support/strings';
import { wordSelector } from '../support/words';

/** A sentence in the middle of the article, of more than ten words. */
async function middleSentence(page: Page): Promise<string> {
  await openArticle(page, 'en');
  const ids = await page
    .locator('.text .s')
    .evaluateAll((all) => all.filter((one) => one.querySelectorAll('.w').length > 10).map(({ id }) => id));
  return ids[Math.floor(ids.length / 2)] ?? '';
}

/** Words of a sentence, as links call them. */
const namesFrom = (sentence: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `${sentence}.${from + index}`);

/** Every kind of link to words of a sentence, with the words it leads to. */
const kinds: Record<string, [fragment: (id: string) => string, from: number, to: number | null]> = {
  'a sentence': [(id) => `#${id}`, 1, null],
  'a word': [(id) => `#${id}.6`, 6, 6],
  'a range': [(id) => `#${id}.6-9`, 6, 9],
  'a range, percent-encoded': [(id) => `#${id.replace('-', '%2D')}%2E6%2D9`, 6, 9],
  'a range, with text that the browser knows': [(id) => `#${id}.6-9:~:text=nothing%20here`, 6, 9],
  'a sentence, with text that it does not know': [(id) => `#${id}%3A~%3Atext=a,b`, 1, null],
  'a range, with text that it does not know': [(id) => `#${id}.6-9%3A~%3Atext=a`, 6, 9],
};

const screens = {
  ar: ['phone', { width: 360, height: 640 }],
  en: ['desk', { width: 1280, height: 800 }],
} as const;
const levels = ['', '?gloss=lines', '?gloss=sentences'];

for (const [first, locale] of locales.entries()) {
  const [screen, viewport] = screens[locale];
  test(`every kind of link lands in sight, with context, marked, on the ${locale} page on a ${screen}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    const id = await middleSentence(page);
    const length = await page.locator(`[id="${id}"] .w`).count();
    for (const [index, [name, [fragment, from, to]]] of Object.entries(kinds).entries()) {
      // Each page has all levels, and each kind another level on the other page.
      const level = levels[(first + index) % levels.length] ?? '';
      await page.goto('about:blank');
      await openArticle(page, locale, level + fragment(id));
      expect(await markedWords(page), name).toEqual(namesFrom(id, from, to ?? length));
      const { below, above } = await landingOf(page, wordSelector(`${id}.${from}`));
      expect(below, `${name} ${level}: lines above it`).toBeGreaterThan(40);
      expect(above, `${name} ${level}: in the upper half`).toBeGreaterThan(viewport.height / 3);
    }
  });
}

/** Lets every mark of the page stand where it is at a time of its own, in milliseconds; where nothing is marked that time is not reached. */
const bringMarksTo = (page: Page, time: number) =>
  page.locator('[data-landed]').evaluateAll((marked, now) => {
    for (const animation of marked.flatMap((node) => node.getAnimations())) animation.currentTime = now;
  }, time);

test('a link followed inside the page lands as one that the page is opened with', async ({ page }) => {
  const id = await middleSentence(page);
  for (const [from, to] of [
    [2, 4],
    [7, 8],
  ] as const) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `${id}.${from}-${to}`);
    await expect.poll(() => markedWords(page)).toEqual(namesFrom(id, from, to));
    expect((await landingOf(page, wordSelector(`${id}.${from}`))).below).toBeGreaterThan(40);
  }
});

test('a mark goes by itself', async ({ page }) => {
  const id = await middleSentence(page);
  await page.goto('about:blank');
  await openArticle(page, 'en', `#${id}.6-9`);
  await expect(page.locator('[data-landed]')).toHaveCount(4);
  await bringMarksTo(page, 3500);
  await expect(page.locator('[data-landed]'), 'three seconds and a half are not enough').toHaveCount(4);
  await expect(page.locator('[data-landed]')).toHaveCount(0, { timeout: 2000 });
  await expect(page.locator(wordSelector(`${id}.6`))).toBeInViewport();
});

test('with reduced motion the mark stands still, then is gone at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const id = await middleSentence(page);
  await page.goto('about:blank');
  await openArticle(page, 'en', `#${id}.6-7`);
  const word = page.locator(wordSelector(`${id}.6`));
  const at = (time: number) =>
    word.evaluate((node, now) => {
      for (const animation of node.getAnimations()) Object.assign(animation, { currentTime: now });
      return getComputedStyle(node).backgroundColor;
    }, time);
  const marked = await at(0);
  expect(marked).not.toBe('rgba(0, 0, 0, 0)');
  expect(await at(2000)).toBe(marked);
  expect(await at(3900), 'no fading').toBe(marked);
  await bringMarksTo(page, 3900);
  await expect(page.locator('[data-landed]')).toHaveCount(0);
});

test('a link lands in text that waits for its transliteration, and its mark waits too', async ({ page }) => {
  const id = await middleSentence(page);
  await page.evaluate(() => localStorage.setItem('hamish:translit', 'on'));
  await page.route('**/words.*.json', async (route) => {
    await new Promise((done) => setTimeout(done, 1500));
    await route.continue();
  });
  await page.goto('about:blank');
  await openArticle(page, 'en', `#${id}.6-9`);
  const word = page.locator(wordSelector(`${id}.6`));
  await expect(page.locator('html')).toHaveAttribute('data-wait-words', '');
  await expect(word).toHaveCSS('animation-play-state', 'paused');
  await expect(page.locator('html')).not.toHaveAttribute('data-wait-words', '');
  await expect(word).toHaveAttribute('data-t', /\S/);
  expect(await markedWords(page)).toEqual(namesFrom(id, 6, 9));
  const { below, above } = await landingOf(page, wordSelector(`${id}.6`));
  expect(below).toBeGreaterThan(0);
  expect(above).toBeGreaterThan(200);
});

for (const locale of locales) {
  test(`the ${locale} page says what is no longer there`, async ({ context }) => {
    const follow = async (gone: string) => {
      const page = await context.newPage();
      await openArticle(page, locale, gone);
      await expect(page.locator('.toast'), gone).toHaveText(stringOf(locale, 'article', 'gone'));
      await expect(page.locator('[data-landed]'), gone).toHaveCount(0);
    };
    // The page waits a second before it says so: all wait at once.
    await Promise.all(
      ['#t-0000000', '#t-0000000.3', '#t-0000000.3-5', '#once-a-section', '#%E0%A4%A'].map(follow),
    );
  });
}

test('a range that runs beyond its sentence leads to what there is of it, and one that is all beyond is gone', async ({
  page,
}) => {
  const id = await middleSentence(page);
  const length = await page.locator(`[id="${id}"] .w`).count();
  await page.goto('about:blank');
  await openArticle(page, 'en', `#${id}.${length - 1}-9999`);
  expect(await markedWords(page)).toEqual(namesFrom(id, length - 1, length));
  await page.goto('about:blank');
  await openArticle(page, 'en', `#${id}.900-901`);
  await expect(page.locator('.toast')).toHaveText(stringOf('en', 'article', 'gone'));
});

test('a page opened without a fragment, or with one of its own, says nothing', async ({ context }) => {
  const open = async (rest: string) => {
    const page = await context.newPage();
    await page.goto(articlePath('en') + rest);
    return page;
  };
  const pages = await Promise.all(['', '#text', '#card-form', '#background', '#:~:text=nowhere'].map(open));
  await pages[0]?.waitForTimeout(1300);
  for (const page of pages) await expect(page.locator('.toast')).toBeEmpty();
});
