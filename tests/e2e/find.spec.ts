import type { Locator, Page } from '@playwright/test';
import { boxOf } from '../support/boxes';
import { articlePath, nameOf, openArticle, show, type View } from '../support/reading-page';
import { expect, test } from '../support/site';
import { paragraphs } from '../support/source-paragraphs';

interface Run {
  text: string;
  /** Its words, by their places in the text. */
  words: number[];
}

/**
 * Runs of three to five words as the source writes them, one at each word.
 * `.s > :not(.people), .people > li` would part them: a line of its own ends what find-in-page looks through.
 */
function runsOf(page: Page): Promise<Run[]> {
  return page.locator('.text').evaluate((text) => {
    const stretches = [...text.querySelectorAll('.s')].flatMap((sentence) =>
      sentence.querySelector('.people') ? [...sentence.querySelectorAll('.people > li')] : [sentence],
    );
    const all = [...text.querySelectorAll('.w')];
    return stretches.flatMap((stretch) => {
      const words = [...stretch.querySelectorAll('.w')];
      return words.flatMap((first, index) => {
        const last = words[index + 2 + (index % 3)];
        if (!last) return [];
        const range = document.createRange();
        range.setStartBefore(first);
        range.setEndAfter(last);
        const places = words.slice(index, words.indexOf(last) + 1).map((word) => all.indexOf(word));
        return [{ text: range.toString(), words: places }];
      });
    });
  });
}

/** The runs that the browser's find-in-page does not find where they stand, looking on from the start of the page. */
function missing(page: Page, runs: readonly Run[]): Promise<string[]> {
  return page.evaluate((list) => {
    const search = (window as unknown as { find: (text: string) => boolean }).find;
    const all = document.querySelectorAll('.text .w');
    getSelection()?.removeAllRanges();
    return list
      .filter(({ text, words }) => {
        const first = all[words[0] ?? -1];
        if (first) getSelection()?.collapse(first, 0);
        if (!search.call(window, text)) return true;
        const found = getSelection()?.getRangeAt(0);
        return !words.every((place) => {
          const word = all[place];
          return word && found?.intersectsNode(word);
        });
      })
      .map(({ text }) => text);
  }, runs);
}

const searched: View[] = [
  { level: 'off' },
  { level: 'lines' },
  { level: 'sentences', layout: 'under' },
  { level: 'sentences', layout: 'beside', lines: true },
];

test('find-in-page finds every run of three to five words, across glosses and phrases, in each view', async ({
  page,
}) => {
  await openArticle(page, 'en');
  const runs = await runsOf(page);
  expect(runs.length).toBeGreaterThan(300);
  expect(runs.filter(({ text }) => !paragraphs.some((line) => line.includes(text)))).toEqual([]);
  for (const view of searched) {
    await show(page, view);
    expect(await missing(page, runs), nameOf(view)).toEqual([]);
  }
});

test('find-in-page does not find the glosses, which are no part of the text', async ({ page }) => {
  await openArticle(page, 'ar', '?gloss=lines');
  const gloss = await page.locator('.p[data-g]').first().getAttribute('data-g');
  await expect(page.locator('.text .e').first()).toBeHidden();
  const found = await page.evaluate(
    (text) => (window as unknown as { find: (text: string) => boolean }).find(`${text}`),
    gloss,
  );
  expect(found).toBe(false);
});

async function isInSight(element: Locator): Promise<boolean> {
  const { top, bottom } = await boxOf(element);
  const height = await element.evaluate(() => innerHeight);
  return top >= 0 && bottom <= height;
}

test('a text-fragment link to words of the article lands on them, under glosses too', async ({ page }) => {
  await openArticle(page, 'en');
  const runs = await runsOf(page);
  const run = runs.findLast(({ text }) => runs.filter((other) => other.text === text).length === 1);
  if (!run) throw new Error('no run of words that the text has only once');
  await page.goto('about:blank');
  await page.goto(`${articlePath('en')}?gloss=lines#:~:text=${encodeURIComponent(run.text)}`);
  const word = page.locator('.text .w').nth(run.words[0] ?? -1);
  await expect.poll(() => isInSight(word)).toBe(true);
});
