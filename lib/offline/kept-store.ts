import { assetsHeader, keptAssets, keptAtHeader, keptPages, tagHeader } from '@/lib/model/kept-pages';

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

/** What is noted of a kept page. */
export interface KeptNote {
  path: string;
  /** When it was read last, in milliseconds since 1970. */
  at: number;
  /** Every file that it may ask for. */
  assets: readonly string[];
  /** The host's mark of its build. */
  tag: string | null;
}

/**
 * The request that a page is kept under: it carries what is noted of it. Requests are read without opening what they stand for, and that
 * matters: a page that was opened, were it only for its headers, can hold its room on the device after it was deleted, until the
 * browser next clears its memory.
 */
export function requestOf({ path, at, assets, tag }: KeptNote): Request {
  const headers = { [keptAtHeader]: String(at), [assetsHeader]: assets.join(' ') };
  return new Request(path, { headers: tag === null ? headers : { ...headers, [tagHeader]: tag } });
}

function readNote({ url, headers }: Request): KeptNote {
  return {
    path: new URL(url).pathname,
    at: Number(headers.get(keptAtHeader)),
    assets: headers.get(assetsHeader)?.split(' ') ?? [],
    tag: headers.get(tagHeader),
  };
}

/** What is noted of the page kept by a path, or `undefined`; also where nothing can be kept. */
export async function findNote(path: string): Promise<KeptNote | undefined> {
  try {
    const [request] = await (await openStore()).pages.keys(path, anyVariant);
    return request && readNote(request);
  } catch {
    return undefined;
  }
}

/** What is noted of every kept page, the one read longest ago first. */
export async function listNotes({ pages }: Store): Promise<KeptNote[]> {
  return (await pages.keys()).map(readNote).sort((one, other) => one.at - other.at);
}
