import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stripRuntime } from './strip-runtime';

/** Flight data for navigation inside an application, which these pages are not. */
function isFlightData(name: string): boolean {
  return name === 'index.txt' || (name.startsWith('__next.') && name.endsWith('.txt'));
}

/** Turns what `next build` leaves in a folder into the published site. */
export async function publish(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const file of files) {
    if (!file.isFile()) continue;
    const path = join(file.parentPath, file.name);
    if (file.name.endsWith('.html')) await writeFile(path, stripRuntime(await readFile(path, 'utf8')));
    else if (isFlightData(file.name)) await rm(path);
    else if (file.name.endsWith('.js') && path.includes(join('_next', 'static'))) await rm(path);
  }
}
