import type { Page } from '@playwright/test';
import { choose } from '../support/choices';
import { copyByKeyboard } from '../support/clipboard';
import { openArticle } from '../support/reading-page';
import { expect, test } from '../support/site';
import { paragraphs, source } from '../support/source-paragraphs';

test.use({ viewport: { width: 1280, height: 800 } });

const wordsOf = (page: Page) => page.locator('.text .w').allTextContents();
const bare = (text: string) => text.replace(/\p{M}/gu, '');
const marksIn = (words: readonly string[]) => words.join('').match(/\p{M}/gu)?.length ?? 0;

test('vowels are added to the letters of every word and never change one; off gives back the source', async ({
  page,
}) => {
  await openArticle(page, 'en');
  const written = await wordsOf(page);
  const shown: Record<string, string[]> = {};
  for (const value of ['help', 'all']) {
    await choose(page, 'vowels', value);
    await expect.poll(async () => marksIn(await wordsOf(page))).toBeGreaterThan(marksIn(written));
    shown[value] = await wordsOf(page);
    expect(shown[value].map(bare)).toEqual(written.map(bare));
  }
  const [help = [], all = []] = [shown.help, shown.all];
  expect(marksIn(help)).toBeLessThan(marksIn(all) / 5);
  expect(help.filter((word, index) => word !== written[index]).length).toBeGreaterThan(30);
  expect(all.filter((word) => /\p{M}/u.test(word)).length, 'nearly every word has a vowel').toBeGreaterThan(
    490,
  );
  await choose(page, 'vowels', 'off');
  await expect.poll(() => wordsOf(page)).toEqual(written);
  expect(await page.locator('.text .ar').allTextContents()).toEqual(paragraphs);
});

test('vowels come with the gloss: of the passive where the verb is passive', async ({ page }) => {
  await openArticle(page, 'en', '?vowels=help');
  const word = page.locator('.text .w', { hasText: /^ع\p{M}*ق\p{M}*د\p{M}*$/u }).first();
  await expect(word).toHaveText('عُقِد');
});

for (const [name, value] of [
  ['vowels', 'all'],
  ['vowels', 'help'],
  ['translit', 'on'],
] as const) {
  test(`with ${name} ${value} the page copies as the source`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openArticle(page, 'en', `?${name}=${value}`);
    await expect(page.locator(name === 'vowels' ? '.text' : '.text .w[data-t]').first()).toBeVisible();
    await page.waitForTimeout(200);
    await page.evaluate(() => {
      const text = document.querySelector('.text') as Element;
      getSelection()?.selectAllChildren(text);
    });
    const copied = await copyByKeyboard(page);
    for (const paragraph of paragraphs) expect(copied).toContain(paragraph);
  });
}

test('part of a word copies as the source has that part, its own marks included', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openArticle(page, 'en', '?vowels=all');
  await page.waitForTimeout(200);
  const index = await page.locator('.text .w').evaluateAll((words) => {
    const at = words.findIndex((word) => /^م\p{M}*ؤ\p{M}*ك\p{M}*د/u.test(word.textContent ?? ''));
    const text = (words[at] as Element).firstChild as Text;
    // From the third letter on: `كِّدًا`.
    const from = text.data.search(/ك/);
    getSelection()?.setBaseAndExtent(text, from, text, text.length);
    return at;
  });
  expect(index).toBeGreaterThan(-1);
  expect(await copyByKeyboard(page)).toBe('كدًا');
  expect(source).toContain('مؤكدًا');
});

test('vowels do not hinder finding words as the source writes them', async ({ page }) => {
  await openArticle(page, 'en', '?vowels=all&translit=on&gloss=lines');
  await page.waitForTimeout(200);
  const found = await page.evaluate(() =>
    ['عقد الاجتماع أمس', 'الداخلية الكويتي'].map((words) => {
      getSelection()?.removeAllRanges();
      return (window as unknown as { find: (text: string) => boolean }).find(words);
    }),
  );
  expect(found).toEqual([true, true]);
});

test('vowels move no word to another line, and none by more than a hair', async ({ page }) => {
  await openArticle(page, 'en');
  const places = () =>
    page.locator('.text .w').evaluateAll((words) =>
      words.map((word) => {
        const { left, top } = word.getBoundingClientRect();
        return { left, top };
      }),
    );
  const before = await places();
  await choose(page, 'vowels', 'all');
  await page.waitForTimeout(200);
  const after = await places();
  const moved = after.filter(({ left, top }, index) => {
    const { left: start, top: line } = before[index] ?? { left: 0, top: 0 };
    return Math.abs(left - start) > 3 || Math.abs(top - line) > 0.5;
  });
  expect(moved).toEqual([]);
});

test('transliteration stands under each word, is silent and uncopied, and goes again', async ({ page }) => {
  await openArticle(page, 'ar', '?gloss=off');
  await choose(page, 'translit', 'on');
  await expect(page.locator('.text .w[data-t]').first()).toBeVisible();
  const count = await page.locator('.text .w[data-t]').count();
  expect(count).toBeGreaterThan(500);
  const shown = await page
    .locator('.text .w[data-t]')
    .evaluateAll((words) => words.map((word) => getComputedStyle(word, '::after').content));
  expect(shown.filter((content) => !/^"[^"]*\p{Script=Latin}[^"]*" \/ ""$/u.test(content))).toEqual([]);
  expect(await page.locator('.text .ar').allTextContents()).toEqual(paragraphs);
  await choose(page, 'translit', 'off');
  await expect(page.locator('.text .w[data-t], .text .t')).toHaveCount(0);
});

test('vowels that cannot be had say so, and the source stands', async ({ page }) => {
  await page.route('**/words.*.json', (route) => route.abort());
  await openArticle(page, 'en');
  const written = await wordsOf(page);
  await choose(page, 'vowels', 'all');
  await expect(page.locator('.toast')).not.toBeEmpty();
  expect(await wordsOf(page)).toEqual(written);
});

test('text that waits for its transliteration shows all the same when that does not come', async ({
  page,
}) => {
  await page.route('**/words.*.json', () => new Promise(() => undefined));
  await openArticle(page, 'en', '?translit=on');
  await expect
    .poll(
      () =>
        page
          .locator('.text .w')
          .first()
          .evaluate((word) => getComputedStyle(word).visibility),
      { timeout: 6_000 },
    )
    .toBe('visible');
});
