import type { Page } from '@playwright/test';
import { locales } from '@/lib/i18n/locales';
import { hostileJobs } from '../hostile/hostile-jobs';
import { nastiest } from '../hostile/nastiest';
import { copyEach } from '../support/clipboard';
import { renderPages, servePages } from '../support/component-site';
import { show } from '../support/reading-page';
import type { RenderedPage } from '../support/render-job';
import { rouse } from '../support/rouse';
import { expect, test } from '../support/site';

test.use({ permissions: ['clipboard-read', 'clipboard-write'], viewport: { width: 1000, height: 800 } });

const directionControl = /[\u202a-\u202e\u2066-\u2069]/;

/** So many texts an article. */
const atOnce = 16;

/** Gathers whatever content could make a page do: ask, complain, fetch from elsewhere or what is not the page's own. */
function watch(page: Page, site: string): string[] {
  const faults: string[] = [];
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => faults.push(`popup: ${popup.url()}`));
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    // The pages are handed to the browser past its worker, which is kept off for that (playwright.config.ts).
    const isWorker = message.text().startsWith('Service Worker registration blocked');
    if (['error', 'warning'].includes(message.type()) && !isWorker) faults.push(message.text());
  });
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    const isOwn =
      /^\/(?:_next\/static|assets)\/|^\/en\/read\/[a-z0-9-]+\/(?:words\.json)?$|^\/ar\/read\/[a-z0-9-]+\/(?:words\.json)?$/;
    if (origin !== site || !isOwn.test(pathname)) faults.push(`request: ${request.url()}`);
  });
  page.on('framenavigated', (frame) => {
    if (frame !== page.mainFrame()) faults.push(`frame: ${frame.url()}`);
  });
  return faults;
}

/** What the page is made of now, a line an element: its name, class and the names of its attributes; then its style without strings. */
function shapeOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const elements = [...document.querySelectorAll('*')].map(
      (element) =>
        `${element.localName}.${element.className} ${element.getAttributeNames().sort().join(' ')}`,
    );
    const rules = [...(document.querySelector('style')?.sheet?.cssRules ?? [])].map(({ cssText }) =>
      cssText.replace(/"(?:[^"\\]|\\.)*"/gs, '""'),
    );
    return [...elements, ...rules];
  });
}

/** All text of the page, in elements and attributes. */
function textsOf(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .flatMap((element) => element.getAttributeNames().map((name) => element.getAttribute(name)))
      .concat(document.documentElement.textContent, document.title)
      .join('\n'),
  );
}

/** Does with a page what a reader does, and tells its shape after each step. */
async function read(page: Page, { path }: RenderedPage): Promise<{ shapes: string[][]; texts: string }> {
  const shapes: string[][] = [];
  const look = async () => shapes.push(await shapeOf(page));
  await page.goto(path);
  await rouse(page);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await look();
  for (const level of ['lines', 'sentences', 'tap'] as const) await show(page, { level });
  const words = page.locator('.text .w');
  // Both parts of the card are opened, and stay so.
  const steps: [word: number, part: string | null][] = [
    [0, '.more'],
    [1, '.whole'],
    [(await words.count()) - 1, null],
  ];
  for (const [index, part] of steps) {
    await words.nth(index).click();
    // What the card shows of a thousand words comes with the first.
    await expect(page.locator('#card')).toBeVisible({ timeout: 20_000 });
    if (part) await page.locator(`#card ${part} summary`).click();
    // The open part of the card lights its sentence, a moment later.
    if (part !== '.more') await expect(page.locator('.text [data-lit]')).toHaveCount(2);
    await look();
    await page.keyboard.press('Escape');
  }
  await page.locator('[popovertarget="settings"]').click();
  for (const id of ['vowels-all', 'translit-on', 'theme-night'])
    await page.locator(`label:has(#${id})`).click();
  await page.keyboard.press('Escape');
  await look();
  const texts = await textsOf(page);
  // The next page is to be as new.
  await page.evaluate(() => localStorage.clear());
  return { shapes, texts };
}

for (let from = 0; from < nastiest.length; from += atOnce) {
  const locale = locales[(from / atOnce) % 2] as (typeof locales)[number];
  test(`hostile texts ${from + 1} to ${from + atOnce} do nothing on the ${locale} page, read, opened, set or copied`, async ({
    page,
    site,
  }) => {
    test.slow();
    const jobs = hostileJobs(nastiest.slice(from, from + atOnce), locale, 'hostile');
    const [hostile, harmless] = (await renderPages(jobs)) as [RenderedPage, RenderedPage];
    await servePages(page, [hostile, harmless]);
    const faults = watch(page, site);
    const wanted = await read(page, harmless);
    const given = await read(page, hostile);
    expect(given.shapes).toEqual(wanted.shapes);
    expect(given.texts).not.toMatch(directionControl);
    expect(hostile.details).not.toMatch(directionControl);

    const paragraphs = page.locator('.text .ar');
    const shown = (await paragraphs.allTextContents()).map((text) => text.trim());
    const copied = await copyEach(paragraphs);
    expect(copied.join('\n')).not.toMatch(directionControl);
    expect(copied.length).toBe(shown.length);
    const html = await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector('.text') ?? document.body);
      const clipboardData = new DataTransfer();
      document.dispatchEvent(new ClipboardEvent('copy', { clipboardData }));
      const { body } = new DOMParser().parseFromString(clipboardData.getData('text/html'), 'text/html');
      return [
        ...new Set(
          [...body.querySelectorAll('*')].map((each) => `${each.localName} ${each.getAttributeNames()}`),
        ),
      ];
    });
    expect(html).toEqual(['p lang,dir']);
    await page.locator('.article-header [data-do="cite"]').click();
    await expect(page.locator('.toast')).not.toBeEmpty();
    expect(faults).toEqual([]);
  });
}
