import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprint } from './fingerprint';
import { listFiles } from './list-files';
import { type PublishedNames, renameAssets } from './rename-assets';

/** Files that pages and style sheets ask for, in the order in which they ask for each other. */
const kinds = [/\.woff2$/, /\.svg$/, /^\/icons\/.*\.png$/, /\.css$/, /\/parts\/.*\.js$/, /\.js$/, /\.json$/];

/** Files of the framework, and scripts that are written into pages, are asked for by nobody; the worker is asked for by its own name. */
const unasked = /^\/_next\/.*(?<!\.css)$|^\/assets\/inline\/|^\/sw\.js$/;

/** Where a file is published before it has its mark: style sheets and data of articles join what stands in `assets`. */
function homeOf(path: string): string {
  if (path.startsWith('/assets/')) return path;
  if (path.startsWith('/_next/')) return '/assets/style.css';
  return `/assets${path}`;
}

/**
 * Gives each file that pages ask for a name by its content, in the folder `assets`, where a host may keep all for ever.
 * The folder is changed in place; the published name of each comes back.
 */
export function publishAssets(folder: string): PublishedNames {
  const paths = listFiles(folder);
  const names = new Map<string, string>();
  for (const kind of kinds) {
    for (const path of paths.filter((each) => kinds.find((other) => other.test(each)) === kind)) {
      if (unasked.test(path)) continue;
      const bytes = readFileSync(join(folder, path));
      const ready = /\.(?:css|js)$/.test(path) ? Buffer.from(renameAssets(bytes.toString(), names)) : bytes;
      const published = fingerprint(homeOf(path), ready);
      mkdirSync(dirname(join(folder, published)), { recursive: true });
      writeFileSync(join(folder, published), ready);
      rmSync(join(folder, path));
      names.set(path, published);
    }
  }
  return names;
}
