import { anyVariant, listNotes, type Store } from './kept-store';
import { precached } from './precached';
import { scope } from './scope';

/** So many pages are kept, beside those that are kept before anyone opens them: two months of an article a day. */
const mostPages = 60;

/**
 * Makes room for a page that is about to be kept: the pages read longest ago go where there are too many, then every file that neither
 * a kept page nor this one names.
 *
 * It is done before the page is put in the place of its older build, so that the files of the older build stay until the next time:
 * the reader may be looking at it. Nothing goes while several windows are open, since each may show a build that is kept no more.
 */
export async function clearStore(store: Store, next: { path: string; assets: ReadonlyMap<string, unknown> }) {
  const windows = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (windows.length > 1) return;
  const notes = await listNotes(store);
  const counted = notes.filter(({ path }) => path !== next.path && !precached.includes(path));
  const gone = new Set(counted.slice(0, Math.max(0, counted.length + 1 - mostPages)));
  for (const { path } of gone) await store.pages.delete(path, anyVariant);
  const named = new Set(notes.flatMap((note) => (gone.has(note) ? [] : note.assets)));
  for (const request of await store.assets.keys()) {
    const { pathname } = new URL(request.url);
    if (!named.has(pathname) && !next.assets.has(pathname)) await store.assets.delete(request, anyVariant);
  }
}
