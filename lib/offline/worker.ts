/**
 * Keeps what was read, so that it opens again without a connection: docs/decisions/012-service-worker.md.
 * Nothing in it says what the reader sees but what came from the site itself.
 */
import { CacheFirst } from 'workbox-strategies/CacheFirst.js';
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import { keptAssets, keptPages } from '@/lib/model/kept-pages';
import { gatherPage } from './gather-page';
import { mendFaces } from './keep-faces';
import { keepPage } from './keep-page';
import { anyVariant, findNote } from './kept-store';
import { isAsset } from './named-assets';
import { precached } from './precached';
import { scope } from './scope';
import { storePage } from './store-page';
import { wholePages } from './whole-pages';

// Whatever a cache says or fails to say, what is on the network can still be read.
const assets = new CacheFirst({
  cacheName: keptAssets,
  matchOptions: anyVariant,
  plugins: [{ handlerDidError: ({ request }) => fetch(request) }],
});
// Fresh, where the network gives it within three seconds; else what is kept.
const pages = new NetworkFirst({
  cacheName: keptPages,
  matchOptions: anyVariant,
  networkTimeoutSeconds: 3,
  plugins: [wholePages],
});

/** Keeps the page of a window as it is shown, from the browser's own cache, if no build of it is kept; else what its faces lack. */
async function keepOpen({ url }: Client, clears: boolean): Promise<void> {
  const { pathname } = new URL(url);
  const note = await findNote(pathname);
  if (note) return mendFaces(note);
  await keepPage(pathname, await fetch(pathname, { cache: 'force-cache' }), { clears });
}

/** Keeps the pages that were read before the worker was there. */
async function keepAllOpen(): Promise<void> {
  const windows = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  await Promise.allSettled(windows.map((window) => keepOpen(window, false)));
}

/** @throws where one of them cannot be had: the browser then installs the worker again at the next visit */
async function keepLists(): Promise<void> {
  const keep = async (path: string) => {
    const response = await fetch(path, { cache: 'no-cache' });
    await storePage(await gatherPage(path, response), { clears: false });
  };
  await Promise.all(precached.map(keep));
}

scope.addEventListener('install', (event) => {
  event.waitUntil(Promise.all([keepAllOpen(), keepLists()]));
  void scope.skipWaiting();
});

scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));

// A page says that it has loaded and is at rest.
scope.addEventListener('message', (event) => {
  if (event.source instanceof WindowClient)
    event.waitUntil(keepOpen(event.source, true).catch(() => undefined));
});

// Files to take away, which all stand in /read/, are the browser's own affair.
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== scope.origin || request.headers.has('range')) return;
  if (isAsset(pathname)) event.respondWith(assets.handle(event));
  else if (request.mode === 'navigate' && !pathname.startsWith('/read/'))
    event.respondWith(pages.handle(event));
});
