import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * Runs a command of the project, `node scripts/run-bundled.mjs lib/cli/publish.ts`, as one bundle. What goes through all articles of a site runs
 * so: `tsx` gives every function its name whenever it is made, and with that takes two to three times as long
 * (docs/decisions/015-what-a-build-costs.md).
 */
const [path = ''] = process.argv.splice(2, 1);
const outdir = '.next/commands';
await build({
  entryPoints: [path],
  outdir,
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  outExtension: { '.js': '.mjs' },
  sourcemap: true,
  logLevel: 'warning',
});
// A step of a build, as Next's own are.
process.env.NODE_ENV ??= 'production';
process.setSourceMapsEnabled(true);
await import(pathToFileURL(`${outdir}/${basename(path, '.ts')}.mjs`).href);
