import { statSync } from 'node:fs';
import { join } from 'node:path';
import { downloads } from '@/lib/model/downloads';
import { listFiles } from '@/lib/publish/list-files';

/** What the files of a site weigh, in bytes, and how many pages of articles there are. */
export interface SiteWeight {
  /** Pages on which articles are read. */
  reading: number;
  /** Pages from which they are printed. */
  printing: number;
  /** What else pages of one article ask for: the details of its words, and what the framework keeps for its own use. */
  data: number;
  /** The article in other formats, for those who want them. */
  downloads: number;
  /** Compressed copies of all of these. */
  compressed: number;
  /** Lists, styles, scripts and fonts, with their compressed copies. */
  shared: number;
  readingPages: number;
  printingPages: number;
}

type Kind = Exclude<keyof SiteWeight, 'readingPages' | 'printingPages'>;

const endings = Object.values(downloads).map(({ ending }) => ending.replaceAll('.', '\\.'));
const downloaded = new RegExp(`^/read/.*(?:${endings.join('|')})$`);

function kindOf(path: string): Kind {
  if (!/^\/(?:assets\/)?(?:[a-z]{2}\/)?read\//.test(path)) return 'shared';
  if (/\.(?:br|gz)$/.test(path)) return 'compressed';
  if (path.endsWith('.html')) return path.endsWith('/print/index.html') ? 'printing' : 'reading';
  return downloaded.test(path) ? 'downloads' : 'data';
}

/** Weighs the files of a built site, by whether they belong to an article or to all. */
export function weighSite(folder: string): SiteWeight {
  const weight: SiteWeight = {
    reading: 0,
    printing: 0,
    data: 0,
    downloads: 0,
    compressed: 0,
    shared: 0,
    readingPages: 0,
    printingPages: 0,
  };
  for (const path of listFiles(folder)) {
    const kind = kindOf(path);
    weight[kind] += statSync(join(folder, path)).size;
    if (kind === 'reading') weight.readingPages++;
    if (kind === 'printing') weight.printingPages++;
  }
  return weight;
}
