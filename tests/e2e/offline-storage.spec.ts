import type { Page } from '@playwright/test';
import { assetsHeader, keptAssets, keptAtHeader, keptPages } from '@/lib/model/kept-pages';
import { keptOn, waitUntilKept } from '../support/kept';
import { expect, read, test } from '../support/offline-site';
import { articlePath } from '../support/reading-page';

const path = articlePath('en');
const names = { keptPages, keptAssets, assetsHeader, keptAtHeader };

/** Lays down pages as the worker keeps them, the first read longest ago: each with a file of its own and one that it shares with the next. */
async function keepMany(page: Page, count: number): Promise<void> {
  await page.evaluate(
    async ({ count, keptPages, keptAssets, assetsHeader, keptAtHeader }) => {
      const [pages, assets] = await Promise.all([caches.open(keptPages), caches.open(keptAssets)]);
      for (let index = 0; index < count; index += 1) {
        const own = `/assets/own-${index}.12345678.json`;
        const shared = `/assets/shared-${Math.floor(index / 2)}.12345678.json`;
        for (const asset of [own, shared]) await assets.put(asset, new Response('{}'));
        const headers = { [assetsHeader]: `${own} ${shared}`, [keptAtHeader]: `${1000 + index}` };
        await pages.put(new Request(`/en/read/old-${index}/`, { headers }), new Response('<h1>old</h1>'));
      }
    },
    { ...names, count },
  );
}

test('sixty pages are kept: of more, those read longest ago go, with the files that no other page names', async ({
  page,
}) => {
  await read(page, 'en');
  await keepMany(page, 60);
  await page.goto(articlePath('ar'));
  await waitUntilKept(page, articlePath('ar'));
  const { pages, assets } = await keptOn(page);
  const old = pages.filter((each) => each.startsWith('/en/read/old-'));
  expect(old).toHaveLength(58);
  expect(old).not.toContain('/en/read/old-0/');
  expect(old).not.toContain('/en/read/old-1/');
  expect(pages, 'the lists are not counted').toEqual(
    expect.arrayContaining(['/', '/ar/', '/en/offline/', path]),
  );
  for (const gone of ['own-0', 'own-1', 'shared-0'])
    expect(assets).not.toContain(`/assets/${gone}.12345678.json`);
  for (const kept of ['own-2', 'shared-1']) expect(assets).toContain(`/assets/${kept}.12345678.json`);
});

test('a page that is read again is not among the oldest', async ({ page }) => {
  await read(page, 'en');
  const readAt = () =>
    page.evaluate(
      async ({ path, keptPages, keptAtHeader }) => {
        const [kept] = await (await caches.open(keptPages)).keys(path);
        return Number(kept?.headers.get(keptAtHeader));
      },
      { path, keptPages, keptAtHeader },
    );
  const before = await readAt();
  await page.reload();
  await expect.poll(readAt).toBeGreaterThan(before);
});

test('a device without room shows every page all the same, and keeps none by half', async ({ page, own }) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: own.origin, quotaSize: 100_000 });
  await page.goto(path);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  for (const each of [path, articlePath('ar'), '/en/', path]) {
    expect((await page.goto(each, { waitUntil: 'networkidle' }))?.status()).toBe(200);
    await expect(page.locator('main')).toBeVisible();
  }
  await page.locator('.text .w').nth(3).click();
  await expect(page.locator('[data-card="transliteration"]')).toHaveText(/\p{Script=Latin}/u);
  expect((await keptOn(page)).pages).not.toContain(path);
  expect(faults).toEqual([]);
});

test('where room runs out, the page read longest ago makes it', async ({ page, own }) => {
  await read(page, 'en');
  await page.evaluate(async (name) => {
    const pages = await caches.open(name);
    const headers = { 'hamish-kept-at': '1000', 'hamish-assets': '' };
    await pages.put(new Request('/en/read/large/', { headers }), new Response('ا'.repeat(500_000)));
  }, keptPages);
  // The browser counts late.
  const counted = await page.waitForFunction(async () => {
    const { usage = 0 } = await navigator.storage.estimate();
    return usage > 1_000_000 && usage;
  });
  const usage = Number(await counted.jsonValue());
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: own.origin, quotaSize: usage + 20_000 });
  await page.goto(articlePath('ar'));
  await waitUntilKept(page, articlePath('ar'));
  const { pages } = await keptOn(page);
  expect(pages).not.toContain('/en/read/large/');
  expect(pages).toContain(path);
});

for (const [what, forbid] of Object.entries({
  'no workers': () => Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined }),
  'workers forbidden': () =>
    Object.defineProperty(Navigator.prototype, 'serviceWorker', {
      get: () => {
        throw new DOMException('', 'SecurityError');
      },
    }),
})) {
  test(`a browser with ${what} reads on without a fault`, async ({ page, own }) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.addInitScript(forbid);
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.locator('.text .w').nth(3).click();
    await expect(page.locator('[data-card="transliteration"]')).toHaveText(/\p{Script=Latin}/u);
    expect(faults).toEqual([]);
    expect(own.asked).not.toContain('/sw.js');
  });
}
