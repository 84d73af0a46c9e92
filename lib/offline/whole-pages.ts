import type { WorkboxPlugin } from 'workbox-core/types.js';
import { readArticlePath } from '@/lib/routes';
import { gatherPage, isPage } from './gather-page';
import { keepPage } from './keep-page';
import { anyVariant, changeStore, findNote, type KeptNote, requestOf } from './kept-store';
import { standIn } from './stand-in';
import { storePage } from './store-page';

/** Notes that a page was read just now. */
function touch(path: string): Promise<void> {
  return changeStore(async ({ pages }) => {
    const note = await findNote(path);
    const kept = note && (await pages.match(path, anyVariant));
    if (kept) await pages.put(requestOf({ ...note, at: Date.now() }), kept);
  });
}

/** Tells by the host's own mark whether an answer is the build that is kept. */
function isSameBuild({ tag }: KeptNote, { headers }: Response): boolean {
  return tag !== null && tag === headers.get('etag');
}

/**
 * Decides whether a page from the network is shown, and keeps it: what comes in the place of a kept page is shown only when all of its
 * files are there. A reader whose connection breaks in the middle sees the older build, whole.
 *
 * @throws where the kept page is better than what came
 */
async function keepWhole(path: string, response: Response, event: ExtendableEvent): Promise<void> {
  const inBackground = (work: Promise<unknown>) => event.waitUntil(work.catch(() => undefined));
  const kept = await findNote(path);
  if (response.status === 404 || response.status === 410) {
    // What was withdrawn is not kept.
    inBackground(changeStore(({ pages }) => pages.delete(path, anyVariant)));
  } else if (kept && response.status >= 500) {
    throw new Error(`${path} is not to be had: ${response.status}`);
  } else if (isPage(response)) {
    if (!kept) {
      // An article asks for more than it shows at first: it says when it is at rest (`lib/behaviour/keep-offline.ts`).
      if (!readArticlePath(path)) inBackground(keepPage(path, response.clone(), { clears: true }));
    } else if (isSameBuild(kept, response)) inBackground(touch(path));
    else await storePage(await gatherPage(path, response.clone()), { clears: true });
  }
}

const pathOf = (request: Request) => new URL(request.url).pathname;

/** What pages need beside Workbox's strategy, which knows single answers and not what belongs together. */
export const wholePages: WorkboxPlugin = {
  // Without this, a host that says nothing of age lets a browser take a page of yesterday for today's.
  requestWillFetch: async ({ request }) => new Request(request, { cache: 'no-cache' }),
  fetchDidSucceed: async ({ request, response, event }) => {
    await keepWhole(pathOf(request), response, event);
    return response;
  },
  // Kept already, with its files.
  cacheWillUpdate: async () => null,
  // A query asks for a way of reading and is no page of its own.
  cacheKeyWillBeUsed: async ({ request }) => pathOf(request),
  handlerDidError: ({ request }) => standIn(new URL(request.url)),
};
