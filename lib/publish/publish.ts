import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isApplication, readArticlePath } from '../routes';
import { buildServiceWorker } from './build-service-worker';
import { compress } from './compress';
import { compressAll } from './compress-all';
import { scriptHashes } from './content-policy';
import { writeDownloads } from './downloads/write-downloads';
import { listFiles } from './list-files';
import { publishAssets } from './publish-assets';
import { publishPage } from './publish-page';
import { readScripts } from './read-scripts';
import { removeUnused } from './remove-unused';
import { renameAssets } from './rename-assets';
import { siteHeaders } from './site-headers';
import { workThrough } from './work-through';

export interface PublishOptions {
  /** The articles of the site, by slug, whose files are to be made. */
  articles?: readonly string[];
  /** Where the site will stand, where that is known. */
  site?: string | null;
  /** The time of the editions, in seconds since 1970, where it is told. */
  epoch?: string | undefined;
  /** Whether a PDF of each article is wanted. */
  wantsPdf?: boolean;
}

/**
 * Turns what `next build` leaves in a folder into the published site, in place. Files are read and written without waiting for others: there are ten to a page,
 * all small, and what Node does around one that is waited for takes longer. Only compressing has threads of its own.
 */
export async function publish(folder: string, options: PublishOptions = {}): Promise<void> {
  const { articles = [], site = null, epoch, wantsPdf = false } = options;
  const readScript = readScripts(folder);
  const names = publishAssets(folder);
  const paths = listFiles(folder);
  const pages = paths.filter((path) => path.endsWith('.html'));
  const sizesOf = writeDownloads(folder, { site, epoch });
  const slugs = new Set(articles);
  const hashes: string[][] = [];
  await workThrough(pages, async (path, index) => {
    const file = join(folder, path);
    const [, slug = ''] = readArticlePath(path.replace(/index\.html$/, '')) ?? [];
    const html = publishPage(readFileSync(file, 'utf8'), {
      names,
      readScript,
      sizes: slugs.has(slug) ? await sizesOf(slug) : undefined,
      isApplication: isApplication(path),
    });
    hashes[index] = scriptHashes(html);
    const bytes = Buffer.from(html);
    writeFileSync(file, bytes);
    await compress(file, bytes);
  });
  for (const path of paths.filter((each) => each.endsWith('.webmanifest'))) {
    const file = join(folder, path);
    writeFileSync(file, renameAssets(readFileSync(file, 'utf8'), names));
  }
  removeUnused(folder, { keepsFramework: pages.some(isApplication) });
  await buildServiceWorker(folder);
  writeFileSync(join(folder, '_headers'), siteHeaders([...new Set(hashes.flat())]));
  if (wantsPdf) {
    // Only now is a browser needed, and what drives it.
    const { printDownloads } = await import('./downloads/print-downloads');
    await printDownloads(folder, articles, site);
  }
  // Pages have been, while they were there. What readers take away is seldom asked for, and sent as large as the page says.
  const others = listFiles(folder).filter((path) => !/^\/read\/|\.html(?:\.br|\.gz)?$/.test(path));
  await compressAll(folder, others);
}
