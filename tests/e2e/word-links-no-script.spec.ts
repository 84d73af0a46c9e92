import type { Page } from '@playwright/test';
import { openArticle } from '../support/reading-page';
import { expect, test } from '../support/site';
import { namesOf, wordSelector } from '../support/words';

/** The link that the card of each word copies, by the name of the word. */
async function copiedLinks(page: Page): Promise<Map<string, string>> {
  await openArticle(page, 'en');
  const names = await namesOf(page.locator('.text .w'));
  const links = await page.evaluate(async () => {
    let copied = '';
    const writeText = async (text: string) => {
      copied = text;
    };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
    const urls: string[] = [];
    const card = document.querySelector<HTMLElement>('#card');
    for (const word of document.querySelectorAll<HTMLElement>('.text .w')) {
      // The card of a word out of sight closes.
      word.scrollIntoView({ block: 'center' });
      word.click();
      while (card?.hidden) await new Promise((done) => setTimeout(done));
      card?.querySelector<HTMLElement>('[data-do="words"]')?.click();
      urls.push(copied);
      word.click();
    }
    return urls;
  });
  return new Map(names.map((name, index) => [name, links[index] ?? '']));
}

test('a copied link to a word of the text is found by its text where no script finds the word', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  const links = await copiedLinks(page);
  expect(links.size).toBe(512);
  const headings = await namesOf(page.locator('.text h2 .w'));
  expect(headings.length).toBeGreaterThan(10);
  // Every word of a heading stands in the list of contents too; of the others, one in eight.
  const tried = [...links].filter(([name], index) => headings.includes(name) || index % 8 === 0);
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 700, height: 300 },
  });
  const other = await context.newPage();
  const lost: string[] = [];
  for (const [name, url] of tried) {
    await other.goto('about:blank');
    await other.goto(url);
    const word = other.locator(wordSelector(name));
    const isThere = await expect(word)
      .toBeInViewport({ timeout: 1500 })
      .then(() => true)
      .catch(() => false);
    if (!isThere) lost.push(`${name} ${decodeURIComponent(url.replace(/.*#/, ''))}`);
  }
  await context.close();
  expect(lost).toEqual([]);
});
