import { statSync } from 'node:fs';
import { formatSize } from '@/lib/i18n/format';
import { downloads } from '@/lib/model/downloads';
import { downloadPath, routes } from '@/lib/routes';
import { waitUntilKept } from '../support/kept';
import { expect, slug, test } from '../support/site';

test.use({ serviceWorkers: 'allow' });

const kinds = ['epub', 'csv', 'anki'] as const;

for (const locale of ['ar', 'en'] as const) {
  test(`the files of an article are linked with their sizes: ${locale}`, async ({ page, request }) => {
    await page.goto(routes.article(locale, slug));
    const links = page.locator('.downloads a');
    await expect(links).toHaveCount(kinds.length);
    for (const [at, kind] of kinds.entries()) {
      const path = downloadPath(slug, kind);
      const { size } = statSync(`out${path}`);
      await expect(links.nth(at)).toHaveAttribute('href', path);
      await expect(links.nth(at).locator('small')).toHaveText(formatSize(locale, size));
      const response = await request.get(path);
      expect(response.headers()['content-type']).toContain(downloads[kind].type);
      expect((await response.body()).length).toBe(size);
    }
  });
}

test('a file is taken away under its own name, and nothing of it is kept for reading without a connection', async ({
  page,
}) => {
  await page.goto(routes.article('en', slug));
  await waitUntilKept(page, routes.article('en', slug));
  await page.reload();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.downloads a').first().click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${slug}.epub`);
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const stores = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return stores.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(kept.filter((path) => path.startsWith('/read/'))).toEqual([]);
  expect(kept).toContain(routes.article('en', slug));
});
