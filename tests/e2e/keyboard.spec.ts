import type { Page } from '@playwright/test';
import { openArticle } from '../support/reading-page';
import { expect, test } from '../support/site';
import { focusedWord, namesOf } from '../support/words';

test.use({ viewport: { width: 1000, height: 800 } });

const allWords = (page: Page) => namesOf(page.locator('.text .w'));

test('the words are one tab stop, reached and left by Tab', async ({ page }) => {
  await openArticle(page, 'en');
  const stops: string[] = [];
  for (let index = 0; index < 60; index += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      return element === document.body ? 'end' : element?.matches('.text .w') ? 'word' : 'other';
    });
    if (stop === 'end') break;
    stops.push(stop);
  }
  expect(stops.filter((stop) => stop === 'word')).toHaveLength(1);
  expect(stops.lastIndexOf('other'), 'Tab leaves the text').toBeGreaterThan(stops.indexOf('word'));
});

test('arrow keys go by word, Left being the next, and Home and End to the ends of the sentence', async ({
  page,
}) => {
  await openArticle(page, 'en');
  const ids = await allWords(page);
  await page.locator('.text .w').first().focus();
  await page.keyboard.press('ArrowLeft');
  expect(await focusedWord(page)).toBe(ids[1]);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
  expect(await focusedWord(page)).toBe(ids[1]);
  const sentence = await namesOf(page.locator('.text .s').first().locator('.w'));
  await page.keyboard.press('End');
  expect(await focusedWord(page)).toBe(sentence.at(-1));
  await page.keyboard.press('ArrowLeft');
  expect(await focusedWord(page), 'on into the next sentence').toBe(ids[sentence.length]);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Home');
  expect(await focusedWord(page)).toBe(ids[0]);
  await page.keyboard.press('ArrowRight');
  expect(await focusedWord(page), 'the first word has none before it').toBe(ids[0]);
  expect(await page.locator('.text .w[tabindex="0"]').count()).toBe(1);
});

test('the walk goes through every word of the text in its order and keeps the focus in sight', async ({
  page,
}) => {
  await openArticle(page, 'ar', '?gloss=tap');
  const ids = await allWords(page);
  await page.locator('.text .w').first().focus();
  const walked = await page.evaluate((count) => {
    const words = [...document.querySelectorAll('.text .w')];
    const seen: number[] = [];
    for (let index = 0; index < count; index += 1) {
      seen.push(words.indexOf(document.activeElement as Element));
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true, cancelable: true }),
      );
    }
    return seen;
  }, ids.length);
  expect(walked).toEqual([...ids.keys()]);
  await expect(page.locator(':focus')).toBeInViewport();
});

test('Enter opens the card of the word, Enter or Esc closes it, and the focus stays on the word', async ({
  page,
}) => {
  await openArticle(page, 'en');
  const word = page.locator('.text .w').first();
  await word.focus();
  await page.keyboard.press('ArrowLeft');
  const second = await focusedWord(page);
  for (const key of ['Enter', 'Escape']) {
    await page.keyboard.press('Enter');
    await expect(page.locator('#card')).toBeVisible();
    await page.keyboard.press(key);
    await expect(page.locator('#card')).toBeHidden();
    expect(await focusedWord(page)).toBe(second);
  }
});

test('every other key stays the browser’s', async ({ page }) => {
  await openArticle(page, 'en');
  await page.locator('.text .w').first().focus();
  const taken = await page.evaluate(() => {
    const keys = [
      { key: 'ArrowDown' },
      { key: 'PageDown' },
      { key: 'a' },
      { key: 'ArrowLeft', metaKey: true },
      { key: 'Home', ctrlKey: true },
      { key: 'Enter', ctrlKey: true },
    ];
    return keys.filter(
      (init) =>
        !document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }),
        ),
    );
  });
  expect(taken).toEqual([]);
});

test('the first stop of the page leads past everything to the text', async ({ page }) => {
  await openArticle(page, 'en');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveAttribute('href', '#text');
  await expect(page.locator(':focus')).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveClass(/\bw\b/);
});

test('Tab goes from an open word into its card, and Esc back to the word', async ({ page }) => {
  await openArticle(page, 'en');
  const ids = await allWords(page);
  await page.locator('.text .w').first().focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(page.locator('#card')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.locator('#card .close')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('#card .more summary')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('#card')).toBeHidden();
  expect(await focusedWord(page)).toBe(ids[1]);
});

test('arrow keys go on from the word that was tapped', async ({ page }) => {
  await openArticle(page, 'en');
  const ids = await allWords(page);
  await page.locator('.text .w').nth(5).click();
  await expect.poll(() => namesOf(page.locator('.text .w[tabindex="0"]'))).toEqual([ids[5]]);
  await page.locator('.text .w').nth(5).focus();
  await page.keyboard.press('ArrowLeft');
  expect(await focusedWord(page)).toBe(ids[6]);
});

test('Ctrl and Alt with an arrow go by sentence, and back to the start of the one stood in', async ({
  page,
}) => {
  await openArticle(page, 'en');
  const starts = (await allWords(page)).filter((name) => name.endsWith('.1'));
  await page.locator('.text .w').first().focus();
  for (const modifier of ['Control', 'Alt']) {
    await page.keyboard.press(`${modifier}+ArrowLeft`);
    expect(await focusedWord(page)).toBe(starts[1]);
    await page.keyboard.press(`${modifier}+ArrowLeft`);
    expect(await focusedWord(page)).toBe(starts[2]);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press(`${modifier}+ArrowRight`);
    expect(await focusedWord(page), 'first the start of its own').toBe(starts[2]);
    await page.keyboard.press(`${modifier}+ArrowRight`);
    await page.keyboard.press(`${modifier}+ArrowRight`);
    expect(await focusedWord(page)).toBe(starts[0]);
    await page.keyboard.press(`${modifier}+ArrowRight`);
    expect(await focusedWord(page), 'the first has none before it').toBe(starts[0]);
  }
});

for (const viewport of [
  { width: 320, height: 640 },
  { width: 320, height: 256 },
]) {
  test(`the whole page goes by keyboard at ${viewport.width} × ${viewport.height}, and the focus is always in sight`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await openArticle(page, 'en');
    const lost: string[] = [];
    const seen = new Set<string>();
    const step = async (key: string) => {
      await page.keyboard.press(key);
      await page.waitForTimeout(30);
      const state = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const shown = element.matches('.segments input, .check input') ? element.nextElementSibling : element;
        const { top, bottom, left, right } = (shown ?? element).getBoundingClientRect();
        const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        const isSeen = at !== null && (at === shown || shown?.contains(at) || at.contains(shown));
        return { name: element.outerHTML.slice(0, 70), isBody: element === document.body, isSeen };
      });
      if (!state.isBody && !state.isSeen) lost.push(`${key}: ${state.name}`);
      seen.add(state.name);
      return state;
    };
    // Every stop, a card opened from the keyboard and its parts, the settings, and on to the end.
    for (let index = 0; index < 8; index += 1) await step('Tab');
    await page.locator('.text .w').first().focus();
    await step('Enter');
    await expect(page.locator('#card')).toBeVisible();
    for (const key of ['Tab', 'Tab', 'Enter', 'Tab', 'Enter', 'Tab', 'Escape']) await step(key);
    await expect(page.locator('#card')).toBeHidden();
    await page.locator('.letters').focus();
    await step('Enter');
    await expect(page.locator('#settings')).toBeVisible();
    for (const key of ['Tab', 'Tab', 'ArrowRight', 'Tab', 'ArrowRight', 'Escape']) await step(key);
    await expect(page.locator('#settings')).toBeHidden();
    for (let index = 0; index < 60; index += 1) if ((await step('Tab')).isBody) break;
    expect(lost).toEqual([]);
    expect(seen.size).toBeGreaterThan(15);
  });
}
