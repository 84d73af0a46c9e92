import { clearStore } from './clear-store';
import type { GatheredPage } from './gather-page';
import { anyVariant, changeStore, listNotes, requestOf, type Store } from './kept-store';
import { precached } from './precached';

interface Options {
  /** Whether what no kept page names may go: not while a worker is installed, since an open page may be of an older build than the kept one. */
  clears: boolean;
}

/**
 * Keeps a page with all that belongs to it, or nothing of it: its files first, and itself last. Where the device has no room, the page
 * read longest ago makes it; where that is not enough, or nothing can be kept at all, the page is not kept, and that is all.
 */
export async function storePage(page: GatheredPage, { clears }: Options): Promise<void> {
  await changeStore(async (store) => {
    if (clears) await clearStore(store, page);
    try {
      await putPage(store, page);
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'QuotaExceededError')) throw error;
      await makeRoom(store, page);
      await putPage(store, page);
    }
  }).catch(() => undefined);
  // What is opened and never read would hold its room longer than it must.
  await Promise.allSettled([...page.assets.values()].map((asset) => asset.body?.cancel()));
}

/** Lets one page go and not as many as it takes: browsers count some of what was deleted late, and all would go for nothing. */
async function makeRoom(store: Store, page: GatheredPage): Promise<void> {
  const notes = await listNotes(store);
  const oldest = notes.find(({ path }) => path !== page.path && !precached.includes(path));
  if (oldest) await store.pages.delete(oldest.path, anyVariant);
  await clearStore(store, page);
}

/** In this order, so that a page that is there has its files, whenever the device is switched off. */
async function putPage({ pages, assets }: Store, page: GatheredPage): Promise<void> {
  for (const [path, asset] of page.assets) {
    const [there] = await assets.keys(path, anyVariant);
    if (!there) await assets.put(path, asset.clone());
  }
  const { path, html, headers, faces } = page;
  const named = [...page.assets.keys(), ...faces.print, ...faces.screen];
  const request = requestOf({ path, at: Date.now(), assets: named, tag: headers.get('etag') });
  await pages.put(request, new Response(html, { headers }));
}
