import { realpathSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';

/**
 * Tells whether a path, its symbolic links followed, ends outside a folder: what is not in the content must not reach a page by way of it.
 *
 * A path that leads nowhere ends nowhere: `false`. The folder may itself be reached by a link.
 */
export function leadsOutside(folder: string, path: string): boolean {
  let way: string;
  try {
    way = relative(realpathSync(folder), realpathSync(path));
  } catch {
    return false;
  }
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}
