import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { locales } from '../i18n/locales';
import { routes, serviceWorkerPath } from '../routes';

/** What is kept before anyone opens it: the lists, and the page for what is not kept. */
const pages = [routes.entry(), ...locales.flatMap((locale) => [routes.home(locale), routes.offline(locale)])];

/**
 * Writes the worker that keeps what was read (`lib/offline`) to the root of a published site. It has the paths of the pages that it keeps
 * from the first, and a mark made of what they hold, so that browsers take another list, script or style sheet for another worker.
 */
export async function buildServiceWorker(folder: string): Promise<void> {
  const precached = pages.filter((path) => existsSync(join(folder, path, 'index.html')));
  const version = createHash('sha256');
  for (const path of precached) version.update(await readFile(join(folder, path, 'index.html')));
  await build({
    entryPoints: ['lib/offline/worker.ts'],
    outfile: join(folder, serviceWorkerPath),
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome111', 'firefox121', 'safari16.4'],
    define: { PRECACHED: JSON.stringify(precached), 'process.env.NODE_ENV': '"production"' },
    banner: { js: `// ${version.digest('hex').slice(0, 16)}` },
    logLevel: 'warning',
  });
}
