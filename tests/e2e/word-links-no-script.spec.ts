import type { Page } from '@playwright/test';
import { openArticle } from '../support/reading-page';
import { expect, test } from '../support/site';
import { namesOf, wordSelector } from '../support/words';

/** The links that the cards of some words copy, in the order of the words' numbers in the text. */
function copiedLinks(page: Page, numbers: readonly number[]): Promise<string[]> {
  return page.evaluate(async (wanted) => {
    let copied = '';
    const writeText = async (text: string) => {
      copied = text;
    };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
    const urls: string[] = [];
    const card = document.querySelector<HTMLElement>('#card');
    const words = [...document.querySelectorAll<HTMLElement>('.text .w')];
    for (const word of words.filter((_, number) => wanted.includes(number))) {
      // The card of a word out of sight closes.
      word.scrollIntoView({ block: 'center' });
      word.click();
      while (card?.hidden) await new Promise((done) => setTimeout(done));
      card?.querySelector<HTMLElement>('[data-do="words"]')?.click();
      urls.push(copied);
      word.click();
    }
    return urls;
  }, numbers);
}

test('a copied link to a word of the text is found by its text where no script finds the word', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  await openArticle(page, 'en');
  const names = await namesOf(page.locator('.text .w'));
  expect(names.length).toBe(512);
  const headings = await namesOf(page.locator('.text h2 .w'));
  expect(headings.length).toBeGreaterThan(10);
  // Every word of a heading stands in the list of contents too, and across a heading of ours a browser finds no text; of the others, one in eight.
  const ours = await page.locator('section:not(:has(h2 .w))').all();
  const afterOurs = (await Promise.all(ours.map((section) => namesOf(section.locator('.w').first())))).flat();
  expect(afterOurs.length).toBe(4);
  const tried = [...names.entries()].filter(
    ([number, name]) => afterOurs.includes(name) || headings.includes(name) || number % 8 === 0,
  );
  const links = await copiedLinks(
    page,
    tried.map(([number]) => number),
  );
  expect(links.length).toBe(tried.length);
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 700, height: 300 },
  });
  const lost: string[] = [];
  const left = tried.map(([, name], index) => [name, links[index] ?? ''] as const);
  const followAll = async () => {
    const other = await context.newPage();
    for (let link = left.pop(); link; link = left.pop()) {
      const [name, url] = link;
      await other.goto('about:blank');
      await other.goto(url);
      const isThere = await expect(other.locator(wordSelector(name)))
        .toBeInViewport({ timeout: 3000 })
        .then(() => true)
        .catch(() => false);
      if (!isThere) lost.push(`${name} ${decodeURIComponent(url.replace(/.*#/, ''))}`);
    }
  };
  // While the browser looks for a text in one page, the next one loads.
  await Promise.all(Array.from({ length: 3 }, followAll));
  await context.close();
  expect(lost).toEqual([]);
});
