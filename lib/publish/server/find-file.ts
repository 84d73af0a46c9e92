import { lstat, realpath } from 'node:fs/promises';
import { join } from 'node:path';

/** A file to be served, `folder` where a page stands one slash further, `null` where there is nothing to be had. */
export type Found = { file: string } | 'folder' | null;

/** Codings that files are published in, by their ending, the one that is preferred first. */
export const codings = { br: '.br', gzip: '.gz' } as const;

/** What is in the folder for the host, not for readers. */
const forHosts = /^(?:_headers|_redirects)$/;
const coded = /\.(?:br|gz)$/;

/** Tells whether a decoded part of a path may name something: no `..`, no dotfile, no separator that was escaped. */
function isName(segment: string): boolean {
  return segment !== '' && !segment.startsWith('.') && !/[/\\\0]/.test(segment);
}

/** What stands at a path itself; `null` where nothing does, or what no address can name (too long, a file taken as a folder). */
async function kindOf(path: string): Promise<'file' | 'folder' | null> {
  const stats = await lstat(path).catch(() => null);
  if (stats?.isFile()) return 'file';
  return stats?.isDirectory() ? 'folder' : null;
}

/**
 * Finds the file that the parts of a path name in `root`, which is a real path: `['ar', '']` → `ar/index.html`.
 *
 * A file is served only where its real path is the one that was asked for. So nothing outside the folder can be had, whatever
 * links lead there; nor can a name in other letter case where the disk does not tell case, which would pass by the rules for names.
 * Folders are never listed; dotfiles, what is for the host, and the compressed forms of a file have no address.
 */
export async function findFile(root: string, segments: readonly string[]): Promise<Found> {
  const asked = segments.at(-1) === '' ? [...segments.slice(0, -1), 'index.html'] : segments;
  const last = asked.at(-1) ?? '';
  if (!asked.every(isName) || coded.test(last) || (asked.length === 1 && forHosts.test(last))) return null;
  const path = join(root, ...asked);
  if ((await realpath(path).catch(() => null)) !== path) return null;
  const kind = await kindOf(path);
  if (kind === 'file') return { file: path };
  return kind === 'folder' && (await kindOf(join(path, 'index.html'))) === 'file' ? 'folder' : null;
}

/** The codings in which a file lies beside itself, compressed: `['br', 'gzip']`. */
export async function findCodings(file: string): Promise<(keyof typeof codings)[]> {
  const names = Object.keys(codings) as (keyof typeof codings)[];
  const kinds = await Promise.all(names.map((name) => kindOf(file + codings[name])));
  return names.filter((_, index) => kinds[index] === 'file');
}
