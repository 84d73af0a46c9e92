import { rmSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './list-files';

/** What Next's router fetches when a reader goes from page to page inside an application. */
const flightData = /\/(?:index|__next\.[^/]*)\.txt$/;

/**
 * Removes what no reader asks for: scripts that stand in the pages by now, Next's copies of the page for links that lead nowhere
 * (it is `404.html`), and, where no page is an application, the framework and its data.
 */
export function removeUnused(folder: string, { keepsFramework }: { keepsFramework: boolean }): void {
  const unused = ['assets/inline', '404', '_not-found', ...(keepsFramework ? [] : ['_next'])];
  for (const path of unused) rmSync(join(folder, path), { recursive: true, force: true });
  if (keepsFramework) return;
  // Ten for each page: more than half of all files.
  for (const path of listFiles(folder)) if (flightData.test(path)) unlinkSync(join(folder, path));
}
