import { assetsHeader, keptAssets, keptAtHeader, keptPages } from '@/lib/model/kept-pages';

/** What a host says that an answer varies with (`Accept-Encoding`, `Origin`) does not matter for what is kept by its path. */
export const anyVariant: CacheQueryOptions = { ignoreVary: true };

/** What is kept: pages and files. */
export interface Store {
  pages: Cache;
  assets: Cache;
}

/** @throws where the browser keeps nothing, as with storage forbidden */
export async function openStore(): Promise<Store> {
  const [pages, assets] = await Promise.all([caches.open(keptPages), caches.open(keptAssets)]);
  return { pages, assets };
}

/**
 * Changes what is kept, one change at a time, also between the worker of today and the one that follows it: a page and its files are
 * many entries, and a cache has no transactions.
 */
export function changeStore<T>(change: (store: Store) => Promise<T>): Promise<T> {
  return navigator.locks.request('hamish:kept', async () => change(await openStore()));
}

/** A kept page by its path, or `undefined`; also where nothing can be kept. */
export async function findKept(path: string): Promise<Response | undefined> {
  try {
    return await (await openStore()).pages.match(path, anyVariant);
  } catch {
    return undefined;
  }
}

/**
 * The headers of a kept page, or `undefined`. What is opened and never read would hold its place on the device after it was deleted, so
 * it is closed again.
 */
export async function findHeaders(path: string): Promise<Headers | undefined> {
  const kept = await findKept(path);
  await kept?.body?.cancel();
  return kept?.headers;
}

/** What is noted of a kept page. */
export interface KeptNote {
  path: string;
  /** Milliseconds since 1970. */
  at: number;
  assets: string[];
}

/** What is noted of every kept page, the one read longest ago first. */
export async function listNotes({ pages }: Store): Promise<KeptNote[]> {
  const notes = (await pages.keys()).map(async ({ url }) => {
    const path = new URL(url).pathname;
    const headers = await findHeaders(path);
    return {
      path,
      at: Number(headers?.get(keptAtHeader)),
      assets: headers?.get(assetsHeader)?.split(' ') ?? [],
    };
  });
  return (await Promise.all(notes)).sort((one, other) => one.at - other.at);
}
