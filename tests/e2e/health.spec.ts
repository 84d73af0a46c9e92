import { readFileSync } from 'node:fs';
import { locales } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';
import { articlePath } from '../support/reading-page';
import { expect, slug, test } from '../support/site';
import { startSlowSite } from '../support/slow-site';

// The worker comes with an article: nothing goes wrong with it either, and Playwright warns where it takes it away.
test.use({ serviceWorkers: 'allow' });

/** The scripts that run before anything is shown, written into the page. */
const atOnce = ['apply-look', 'apply-choices'].map((name) =>
  readFileSync(`public/assets/inline/${name}.js`, 'utf8').trim(),
);

const pages = [
  '/',
  ...locales.map((locale) => `/${locale}/`),
  ...locales.map(articlePath),
  ...locales.map((locale) => routes.print(locale, slug)),
];

for (const path of [...pages, '/nowhere/']) {
  test(`nothing goes wrong on ${path}: no error, no failed request, nothing from elsewhere`, async ({
    page,
    site,
  }) => {
    const faults: string[] = [];
    const scripts = new Set<string>();
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('requestfailed', (request) => {
      // The entry page goes on before all of its own files have come.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED' || path !== '/') faults.push(request.url());
    });
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()) && !message.location().url.endsWith('/nowhere/'))
        faults.push(message.text());
    });
    page.on('response', (response) => {
      const { origin, pathname } = new URL(response.url());
      if (origin !== site) faults.push(response.url());
      if (response.status() >= 400 && pathname !== '/nowhere/') faults.push(response.url());
      if (response.request().resourceType() === 'script') scripts.add(pathname);
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(faults).toEqual([]);
    expect(
      [...scripts].filter(
        (script) => !/^\/assets\/(?:behaviour|choose-language|print|parts\/answers)\.\w{8}\.js$/.test(script),
      ),
    ).toEqual([]);
    const inline = await page.locator('script:not([src], [type="application/ld+json"])').allTextContents();
    expect(
      inline.filter((script) => !atOnce.includes(script)),
      'no inline script but ours',
    ).toEqual([]);
  });
}

test('the page behaves although its script comes before its text', async ({ page, site }) => {
  const { server, origin } = await startSlowSite(site);
  await page.goto(origin + articlePath('en'));
  await page.locator('.text .w').first().click();
  await expect(page.locator('#card')).toBeVisible();
  server.closeAllConnections();
  server.close();
});
