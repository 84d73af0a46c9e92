import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { articleOfBuild } from '@/lib/content/article-of-build';
import { downloadsOf } from '@/lib/model/downloads';
import { downloadPath } from '@/lib/routes';
import { once } from '../once';
import { cutBookFace } from './book-face';
import { type DownloadContext, makeDownloads } from './make-downloads';

/** What files weigh, in bytes, by their path on the site. */
export type FileSizes = ReadonlyMap<string, number>;

/**
 * Writes the files of articles that readers take away into a site, of each article once, when it is first asked for, and gives their sizes: an
 * article's pages are compressed while the files of the next are made.
 */
export function writeDownloads(
  folder: string,
  told: Omit<DownloadContext, 'book'>,
): (slug: string) => Promise<FileSizes> {
  let book: ReturnType<typeof cutBookFace> | undefined;
  return once(async (slug: string) => {
    book ??= cutBookFace();
    const context = { ...told, book: await book };
    const loaded = articleOfBuild(slug);
    const make = makeDownloads(loaded, context);
    const sizes = new Map<string, number>();
    for (const kind of downloadsOf(loaded.gloss)) {
      const path = downloadPath(slug, kind);
      const bytes = Buffer.from(make(kind));
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
      sizes.set(path, bytes.length);
    }
    return sizes;
  });
}
