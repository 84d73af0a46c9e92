import type { Page } from '@playwright/test';
import { assetsHeader, keptAssets, keptPages } from '@/lib/model/kept-pages';

const names = { keptPages, keptAssets, assetsHeader };

/** The paths of what the worker keeps: pages and files. */
export function keptOn(page: Page): Promise<{ pages: string[]; assets: string[] }> {
  return page.evaluate(async ({ keptPages, keptAssets }) => {
    const paths = async (name: string) =>
      (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
    return { pages: await paths(keptPages), assets: await paths(keptAssets) };
  }, names);
}

/** Waits until a page is kept with every file that it may ask for, of the faces of the screen the one that is chosen, and the worker answers. */
export async function waitUntilKept(
  page: Page,
  path: string,
  { withChosenFace = false } = {},
): Promise<void> {
  await page.evaluate(
    async ({ path, withChosenFace, keptPages, keptAssets, assetsHeader }) => {
      await navigator.serviceWorker.ready;
      const [pages, assets] = await Promise.all([caches.open(keptPages), caches.open(keptAssets)]);
      for (;;) {
        const [kept] = await pages.keys(path);
        const named = kept?.headers.get(assetsHeader)?.split(' ') ?? ['none'];
        const wanted = named.filter((asset) => withChosenFace || !/\/sans\./.test(asset));
        const there = await Promise.all(wanted.map((asset) => assets.match(asset)));
        if (there.every(Boolean) && navigator.serviceWorker.controller) return;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    { ...names, path, withChosenFace },
  );
}
