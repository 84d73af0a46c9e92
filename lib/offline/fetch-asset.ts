import { keptAssets } from '@/lib/model/kept-pages';
import { anyVariant } from './kept-store';

/**
 * A file named by its content, from what is kept, else from the browser's own cache, else from the network: its age never matters.
 * An error that the browser kept is asked for once more.
 *
 * @throws when it cannot be had
 */
export async function fetchAsset(path: string): Promise<Response> {
  const kept = await caches.match(path, { cacheName: keptAssets, ...anyVariant });
  if (kept) return kept;
  for (const cache of ['force-cache', 'reload'] as const) {
    const response = await fetch(path, { cache });
    if (response.status === 200) return response;
  }
  throw new Error(`${path} cannot be had`);
}
