import { chromium } from '@playwright/test';
import { locales } from '@/lib/i18n/locales';
import { articlePath } from '../support/reading-page';
import { expect, test } from '../support/site';
import { stringOf } from '../support/strings';

for (const locale of locales) {
  test(`the site can be installed in ${locale}, from the list and from an article`, async ({
    site,
    launchOptions,
  }) => {
    // A private window can install nothing: this one is not.
    const context = await chromium.launchPersistentContext('', launchOptions);
    const page = context.pages()[0] ?? (await context.newPage());
    const devtools = await context.newCDPSession(page);
    for (const path of [`/${locale}/`, articlePath(locale)]) {
      await page.goto(site + path);
      const manifest = await devtools.send('Page.getAppManifest');
      expect(manifest.url).toBe(`${site}/${locale}/manifest.webmanifest`);
      expect(manifest.errors).toEqual([]);
      expect(JSON.parse(manifest.data ?? '{}')).toMatchObject({
        name: stringOf(locale, 'site', 'name'),
        start_url: `/${locale}/`,
      });
      expect((await devtools.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([]);
    }
    await context.close();
  });
}

test('devices are told the colour of paper by day and by night', async ({ page }) => {
  await page.goto(articlePath('ar'));
  const colours = await page
    .locator('meta[name="theme-color"]')
    .evaluateAll((all) =>
      all.map((meta) => [meta.getAttribute('media'), meta.getAttribute('content')] as const),
    );
  for (const [scheme, colour] of [
    ['dark', '#16181b'],
    ['light', '#fcfaf5'],
  ] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    const holds = await page.evaluate(
      (all) => all.find(([media]) => !media || matchMedia(media).matches)?.[1],
      colours,
    );
    expect(holds, scheme).toBe(colour);
  }
});
