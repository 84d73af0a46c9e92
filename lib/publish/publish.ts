import { readFileSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inlineScripts } from './inline-scripts';
import { stripRuntime } from './strip-runtime';

/** Flight data for navigation inside an application, which these pages are not. */
function isFlightData(name: string): boolean {
  return name === 'index.txt' || (name.startsWith('__next.') && name.endsWith('.txt'));
}

/** Turns what `next build` leaves in a folder into the published site. */
export async function publish(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const scripts = new Map<string, string>();
  const readScript = (path: string) => {
    const known = scripts.get(path) ?? readFileSync(join(folder, path), 'utf8');
    scripts.set(path, known);
    return known;
  };
  for (const file of files) {
    if (!file.isFile()) continue;
    const path = join(file.parentPath, file.name);
    if (file.name.endsWith('.html')) {
      const html = await readFile(path, 'utf8');
      await writeFile(path, stripRuntime(inlineScripts(html, readScript)));
    } else if (isFlightData(file.name)) await rm(path);
    else if (file.name.endsWith('.js') && path.includes(join('_next', 'static'))) await rm(path);
  }
}
