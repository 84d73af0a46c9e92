import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { loadArticle } from '@/lib/content/load-article';
import { downloadsOf } from '@/lib/model/downloads';
import { downloadPath } from '@/lib/routes';
import { cutBookFace } from './book-face';
import { type DownloadContext, makeDownloads } from './make-downloads';

/** What files weigh, in bytes, by their path on the site. */
export type FileSizes = Map<string, number>;

/** Writes the files of articles that readers take away into a site, one article at a time. */
export async function writeDownloads(
  folder: string,
  slugs: readonly string[],
  told: Omit<DownloadContext, 'book'>,
): Promise<FileSizes> {
  const sizes: FileSizes = new Map();
  if (slugs.length === 0) return sizes;
  const context = { ...told, book: await cutBookFace() };
  for (const slug of slugs) {
    const loaded = loadArticle(slug);
    const make = makeDownloads(loaded, context);
    for (const kind of downloadsOf(loaded.gloss)) {
      const path = downloadPath(slug, kind);
      const bytes = Buffer.from(make(kind));
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), bytes);
      sizes.set(path, bytes.length);
    }
  }
  return sizes;
}
