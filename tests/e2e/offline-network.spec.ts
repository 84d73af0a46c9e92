import { routes } from '@/lib/routes';
import { waitUntilKept } from '../support/kept';
import { expect, read, test } from '../support/offline-site';
import { articlePath } from '../support/reading-page';
import { slug } from '../support/site';
import { stringOf } from '../support/strings';

const path = articlePath('en');

/** A file of the page itself, asked for while it loads. */
const isOwnFile = (asked: string) => /^\/assets\/(?:fonts\/naskh|style|behaviour|icon)\./.test(asked);

test('nothing is asked of the network for the worker before the page has loaded, and nothing twice', async ({
  page,
  own,
}) => {
  await page.addInitScript(() => {
    const { register } = ServiceWorkerContainer.prototype;
    ServiceWorkerContainer.prototype.register = function (...given) {
      const [loading] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      document.documentElement.dataset.loaded = String(loading && loading.loadEventStart > 0);
      return register.apply(this, given);
    };
  });
  await page.goto(path);
  await waitUntilKept(page, path);
  await expect(page.locator('html')).toHaveAttribute('data-loaded', 'true');
  const before = own.asked.slice(0, own.asked.indexOf('/sw.js'));
  expect(before.filter((each) => !isOwnFile(each))).toEqual([path]);
  expect([...new Set(own.asked)]).toEqual(own.asked);
  const rest = own.asked.filter((each) => !isOwnFile(each));
  expect(rest.map((each) => each.replace(/\.\w{8}(?=\.\w+$)/, '')).toSorted()).toEqual(
    [
      path,
      '/sw.js',
      '/',
      '/ar/',
      '/ar/offline/',
      '/en/',
      '/en/offline/',
      `/assets${routes.wordDetails(slug)}`,
      '/assets/parts/answers.js',
      '/assets/choose-language.js',
      '/assets/list-kept.js',
      '/assets/fonts/amiri-400.woff2',
      '/assets/fonts/amiri-700.woff2',
    ].toSorted(),
  );
});

test('a page that was read is asked for again, and its files are not', async ({ page, own }) => {
  await read(page, 'en');
  own.asked.length = 0;
  await page.goto(path);
  await page.locator('.text .w').nth(3).click();
  await expect(page.locator('[data-card="transliteration"]')).toHaveText(/\p{Script=Latin}/u);
  expect(own.asked.filter((each) => each !== '/sw.js')).toEqual([path]);
});

test('a server that does not answer is waited for three seconds, and no longer', async ({ page, own }) => {
  await read(page, 'en');
  own.instead.set(path, 'silence');
  const began = Date.now();
  await page.goto(path);
  await expect(page.locator('.text')).toBeVisible();
  expect(Date.now() - began).toBeGreaterThan(2500);
});

test('a server in trouble does not take away what is kept; what it withdraws is kept no more', async ({
  page,
  own,
}) => {
  await read(page, 'en');
  own.instead.set(path, 503);
  await page.goto(path);
  await expect(page.locator('.text')).toBeVisible();
  own.instead.set(path, 404);
  await page.goto(path);
  await expect(page.locator('body')).toHaveText('instead');
  await page.waitForFunction(async (gone) => !(await caches.match(gone)), path);
  own.answers = 0;
  own.instead.clear();
  await page.goto(path);
  await expect(page.locator('h1')).toHaveText(stringOf('en', 'offline', 'title'));
});

test('a trouble of the server where nothing is kept is shown as it is', async ({ page, own }) => {
  await read(page, 'en');
  own.instead.set('/en/read/other/', 503);
  expect((await page.goto('/en/read/other/'))?.status()).toBe(503);
  await expect(page.locator('body')).toHaveText('instead');
});

test('an address without its last slash is redirected by the server, and the page is kept under its own', async ({
  page,
}) => {
  await read(page, 'en');
  await page.goto('/en/transliteration');
  await expect(page).toHaveURL('/en/transliteration/');
  await waitUntilKept(page, '/en/transliteration/');
  expect(await page.evaluate(() => caches.match('/en/transliteration'))).toBeUndefined();
});

test('the worker leaves alone what is no page and no file named by its content', async ({ page, own }) => {
  await read(page, 'en');
  const asset = await page.evaluate(() => document.querySelector('script[src]')?.getAttribute('src') ?? '');
  own.asked.length = 0;
  await page.evaluate(async (file) => {
    await fetch('/robots.txt');
    await fetch('/en/', { method: 'POST' });
    await fetch(file, { headers: { Range: 'bytes=0-1' }, cache: 'no-store' });
    await fetch(file);
  }, asset);
  expect(own.asked).toEqual(['/robots.txt', '/en/', asset]);
});
