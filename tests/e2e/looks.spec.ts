import type { Page } from '@playwright/test';
import { choose, remember } from '../support/choices';
import { articlePath, openArticle } from '../support/reading-page';
import { expect, test } from '../support/site';

interface Look {
  paper: string;
  ink: string;
  face: string;
  size: number;
  leading: number;
  width: number;
}

function lookOf(page: Page): Promise<Look> {
  return page.evaluate(() => {
    const root = getComputedStyle(document.documentElement);
    const text = getComputedStyle(document.querySelector('.ar, h2[lang="ar"]') as Element);
    return {
      paper: root.backgroundColor,
      ink: root.color,
      face: text.fontFamily.split(',')[0] ?? '',
      size: Number.parseFloat(text.fontSize),
      leading: Number.parseFloat(text.lineHeight) / Number.parseFloat(text.fontSize),
      width: document.querySelector('main')?.clientWidth ?? 0,
    };
  });
}

test.use({ viewport: { width: 1280, height: 800 } });

test('the four themes are four grounds, and the device says which where the reader does not', async ({
  page,
}) => {
  await openArticle(page, 'en');
  const grounds: Record<string, string> = {};
  for (const theme of ['paper', 'sepia', 'night']) {
    await choose(page, 'theme', theme);
    grounds[theme] = (await lookOf(page)).paper;
  }
  expect(new Set(Object.values(grounds)).size).toBe(3);
  await choose(page, 'theme', 'system');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect((await lookOf(page)).paper).toBe(grounds.night);
  await page.emulateMedia({ colorScheme: 'light' });
  expect((await lookOf(page)).paper).toBe(grounds.paper);
  await page.emulateMedia({ colorScheme: 'dark' });
  await choose(page, 'theme', 'paper');
  expect((await lookOf(page)).paper, 'what the reader chose comes before the device').toBe(grounds.paper);
});

test('sizes, spacing and length grow step by step, and the Arabic is never set close', async ({ page }) => {
  await openArticle(page, 'ar');
  const steps = async (name: string, count: number, read: (look: Look) => number) => {
    const values: number[] = [];
    for (let step = 1; step <= count; step += 1) {
      await choose(page, name, String(step));
      values.push(read(await lookOf(page)));
    }
    expect(
      values.every((value, index) => index === 0 || value > (values[index - 1] ?? 0)),
      `${name}: ${values}`,
    ).toBe(true);
    return values;
  };
  await steps('size', 5, ({ size }) => size);
  await steps('width', 3, ({ width }) => width);
  const leadings = await steps('leading', 3, ({ leading }) => leading);
  expect(Math.min(...leadings)).toBeGreaterThanOrEqual(1.6);
});

test('the size of glosses is a choice of its own, and 12 pixels the least', async ({ page }) => {
  await openArticle(page, 'en', '?gloss=lines');
  const size = () =>
    page
      .locator('[data-g]:not(.p)')
      .first()
      .evaluate((unit) => Number.parseFloat(getComputedStyle(unit, '::after').fontSize));
  const sizes: number[] = [];
  const text = (await lookOf(page)).size;
  for (const step of ['1', '2', '3']) {
    await choose(page, 'glosses', step);
    sizes.push(await size());
  }
  expect(sizes[0]).toBeGreaterThanOrEqual(12);
  expect(sizes[1]).toBeGreaterThan(sizes[0] ?? 0);
  expect(sizes[2]).toBeGreaterThan(sizes[1] ?? 0);
  expect((await lookOf(page)).size).toBe(text);
});

test('the plain face is fetched only where it was chosen', async ({ page }) => {
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(request.url().replace(/.*\//, ''));
  });
  await openArticle(page, 'en');
  await choose(page, 'size', '4');
  expect(fonts.filter((name) => !name.startsWith('naskh'))).toEqual([]);
  await choose(page, 'face', 'sans');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  expect((await lookOf(page)).face).toContain('Hamish Sans');
  expect(fonts.map((name) => name.split('.')[0])).toContain('sans');
  expect(await page.evaluate(() => document.fonts.check('400 20px "Hamish Sans"', 'ش'))).toBe(true);
});

const chosen = { theme: 'sepia', face: 'sans', size: '5', leading: '3', width: '1' };

test('how a page looks is there before any other script runs, on the article and on the list', async ({
  page,
}) => {
  await page.route('**/behaviour.*.js', (route) => route.fulfill({ body: '' }));
  await page.goto(articlePath('en'));
  const before = await lookOf(page);
  await remember(page, chosen);
  for (const path of [articlePath('en'), '/en/', '/ar/transliteration/']) {
    await page.goto(path);
    const look = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(look, path).not.toBe(before.paper);
  }
  await page.goto(articlePath('en'));
  const after = await lookOf(page);
  expect(after.face).toContain('Hamish Sans');
  expect(after.size).toBeGreaterThan(before.size);
  expect(after.leading).toBeGreaterThan(before.leading);
  expect(after.width).toBeLessThan(before.width);
  for (const [name, value] of Object.entries(chosen))
    await expect(page.locator(`#${name}-${value}`)).toBeChecked();
});

test('the first thing that is painted has the theme that was chosen', async ({ page }) => {
  await remember(page, { theme: 'night' });
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => {
      if (document.body) seen.push(getComputedStyle(document.documentElement).backgroundColor);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await openArticle(page, 'en');
  await page.waitForTimeout(100);
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(seen.length).toBeGreaterThan(2);
  expect([...new Set(seen)]).toHaveLength(1);
});

test('a face that does not come holds the page up for a second at most', async ({ page }) => {
  await page.route('**/*.woff2', () => new Promise(() => undefined));
  await page.goto(articlePath('en'), { waitUntil: 'commit' });
  await expect(page.locator('.text .w').first()).toBeVisible({ timeout: 5_000 });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the settings open, and what is chosen in them shows', async ({ page }) => {
    await page.goto(articlePath('en'));
    const measure = async () => {
      const box = await page.locator('.text .ar').first().boundingBox();
      return box?.height ?? 0;
    };
    const before = await measure();
    await page.locator('.letters').click();
    await expect(page.locator('#settings')).toBeVisible();
    await expect(page.locator('#settings .needs-script')).toBeHidden();
    await page.locator('label:has(#size-5)').click();
    await page.keyboard.press('Escape');
    await expect(page.locator('#settings')).toBeHidden();
    expect(await measure()).toBeGreaterThan(before * 1.2);
  });
});

test('with forced colours what is chosen and what is open can be told without colour', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openArticle(page, 'en');
  await page.locator('.text .w').nth(0).click();
  const outline = await page.locator('[data-open]').evaluate((word) => getComputedStyle(word).outlineStyle);
  expect(outline).toBe('solid');
  const borders = await page
    .locator('[data-choice="gloss"] span')
    .evaluateAll((labels) => labels.map((label) => getComputedStyle(label).borderBlockEndColor));
  expect(new Set(borders).size, 'one level stands out').toBe(2);
});
