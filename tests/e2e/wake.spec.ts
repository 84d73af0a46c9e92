import type { Page } from '@playwright/test';
import { publishedNames } from '../support/built-site';
import { articlePath } from '../support/reading-page';
import { expect, test } from '../support/site';
import { arabic, giveVoices } from '../support/stand-in-voice';

const answers = publishedNames().get('/assets/parts/answers.js') ?? '';

/** Counts how often the page asks for what answers the reader. */
function countAsked(page: Page): { times: number } {
  const asked = { times: 0 };
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === answers) asked.times += 1;
  });
  return asked;
}

/** Holds up what answers the reader, as a slow line does. */
async function slow(page: Page, milliseconds: number): Promise<void> {
  await page.route(`**${answers}`, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    await route.continue();
  });
}

test('who only reads fetches nothing but the page', async ({ page }) => {
  const asked = countAsked(page);
  await page.goto(articlePath('en'), { waitUntil: 'networkidle' });
  await page.evaluate(() => scrollTo(0, 3000));
  await page.waitForTimeout(300);
  expect(asked.times).toBe(0);
});

test('the tap that comes before the answers is answered when they come, once', async ({ page }) => {
  const asked = countAsked(page);
  await slow(page, 800);
  await page.goto(articlePath('en'));
  await page.locator('.text .w').nth(3).click();
  await expect(page.locator('#card')).toBeVisible();
  await page.waitForTimeout(200);
  await expect(page.locator('#card'), 'a second tap would have closed it').toBeVisible();
  expect(asked.times).toBe(1);
});

test('a link of the page is followed once, however late the answers come', async ({ page }) => {
  await slow(page, 500);
  await page.goto(articlePath('en'));
  const come = page.waitForResponse(`**${answers}`);
  await page.locator('.contents summary').click();
  await expect(page.locator('.contents')).toHaveAttribute('open', '');
  await come;
  await page.waitForTimeout(200);
  await expect(page.locator('.contents')).toHaveAttribute('open', '');
});

for (const [what, rest, store] of [
  ['a link to words', '#t-z7t7bja.3-5', {}],
  ['vowels in the address', '?vowels=all', {}],
  ['transliteration that was chosen before', '', { translit: 'on' }],
  ['English on demand that was chosen before', '', { gloss: 'sentences', layout: 'asked' }],
] as const) {
  test(`${what} is there without a sign of the reader`, async ({ page }) => {
    await page.addInitScript((values) => {
      for (const [name, value] of Object.entries(values)) localStorage.setItem(`hamish:${name}`, value);
    }, store);
    await page.goto(articlePath('en') + rest);
    const sign = page.locator('[data-landed], .text .w[data-t], .ask').first();
    if (rest.startsWith('?vowels')) await expect(page.locator('.text .w').first()).toHaveText(/\p{M}/u);
    else await expect(sign).toBeAttached();
  });
}

test('where there is an Arabic voice, listening is offered without a sign of the reader', async ({
  page,
}) => {
  await giveVoices(page, [arabic]);
  await page.goto(articlePath('en'));
  await expect(page.locator('.levels [data-do^="listen"]')).toBeVisible();
});

test('Tab comes to the text, on a page that nobody has touched', async ({ page }) => {
  await page.goto(articlePath('en'));
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.matches('.w'))) return;
  }
  throw new Error('Tab never came to a word');
});

test('answers that could not be fetched are asked for again by the next sign', async ({ page }) => {
  const asked = countAsked(page);
  await page.route(`**${answers}`, (route) => (asked.times > 1 ? route.continue() : route.abort()));
  await page.goto(articlePath('en'));
  const word = page.locator('.text .w').nth(3);
  await word.click();
  await expect.poll(() => asked.times).toBeGreaterThan(0);
  await expect(page.locator('#card')).toBeHidden();
  await expect(async () => {
    await word.click();
    await expect(page.locator('#card')).toBeVisible({ timeout: 1000 });
  }).toPass();
});

test('a mouse that is told to have moved by nothing is no reader, one that moves is', async ({ page }) => {
  const asked = countAsked(page);
  await page.goto(articlePath('en'), { waitUntil: 'networkidle' });
  // As Chromium tells of a mouse at rest, when what lies under it is laid anew.
  await page.evaluate(() => document.body.dispatchEvent(new MouseEvent('mousemove', { bubbles: true })));
  await page.waitForTimeout(200);
  expect(asked.times).toBe(0);
  await page.mouse.move(100, 100);
  await page.mouse.move(110, 105);
  await expect.poll(() => asked.times).toBe(1);
});
