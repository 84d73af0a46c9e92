import { statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '@/lib/publish/list-files';

/** What the files of a site weigh, in bytes. */
export interface SiteWeight {
  /** Pages of articles. */
  pages: number;
  /** What else belongs to one article: the details of its words, and what the framework keeps for its own use. */
  data: number;
  /** Compressed copies of both. */
  compressed: number;
  /** Lists, styles, scripts and fonts, with their compressed copies. */
  shared: number;
}

function kindOf(path: string): keyof SiteWeight {
  if (!/^\/(?:assets\/)?(?:[a-z]{2}\/)?read\//.test(path)) return 'shared';
  if (/\.(?:br|gz)$/.test(path)) return 'compressed';
  return path.endsWith('.html') ? 'pages' : 'data';
}

/** Weighs the files of a built site, by whether they belong to an article or to all. */
export async function weighSite(folder: string): Promise<SiteWeight> {
  const weight: SiteWeight = { pages: 0, data: 0, compressed: 0, shared: 0 };
  for (const path of await listFiles(folder)) weight[kindOf(path)] += statSync(join(folder, path)).size;
  return weight;
}
