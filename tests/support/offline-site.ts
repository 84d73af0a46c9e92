import type { Page } from '@playwright/test';
import type { Locale } from '@/lib/i18n/locales';
import { type DeployedSite, startDeployedSite } from './deployed-site';
import { waitUntilKept } from './kept';
import { articlePath } from './reading-page';
import { test as base } from './site';

/** A test with a site of its own, whose builds and whose line it may change, in a browser that lets the worker work. */
export const test = base.extend<{ own: DeployedSite }>({
  serviceWorkers: 'allow',
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern
  own: async ({}, use) => {
    const own = await startDeployedSite('out');
    await use(own);
    await own.close();
  },
  baseURL: async ({ own }, use) => use(own.origin),
});

/** Opens the article and waits until it is kept. */
export async function read(page: Page, locale: Locale): Promise<void> {
  await page.goto(articlePath(locale));
  await waitUntilKept(page, articlePath(locale));
}

export { expect } from '@playwright/test';
