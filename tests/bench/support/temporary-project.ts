import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { onEnd } from './clean-up';

/** What a build of the site is made from, its articles aside. */
const parts = [
  'app',
  'components',
  'content/lexicon',
  'lib',
  'locales',
  'next.config.ts',
  'next-env.d.ts',
  'package.json',
  'postcss.config.mjs',
  'public',
  'scripts/run-bundled.mjs',
  'tailwind.config.ts',
  'tsconfig.json',
];

/** The nearest folder that holds two others: `/srv/hamish` and `/tmp/x` → `/`. */
function commonFolder(one: string, other: string): string {
  let folder = one;
  while (relative(folder, other).startsWith('..')) folder = join(folder, '..');
  return folder;
}

/**
 * Makes a copy of this project, without articles, in the system's folder for temporary files, gone when the command ends.
 * Its `node_modules` are a link to ours; the bundler is told that it may follow it. Types are not checked again where the project that
 * is copied has been built.
 */
export function makeTemporaryProject({ isChecked = false } = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'hamish-bench-')));
  onEnd(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  const modules = realpathSync('node_modules');
  symlinkSync(modules, join(folder, 'node_modules'), 'junction');
  cpSync('next.config.ts', join(folder, 'site.config.ts'));
  const root = JSON.stringify(commonFolder(folder, modules).split(sep).join('/') || '/');
  writeFileSync(
    join(folder, 'next.config.ts'),
    `import site from './site.config';
export default {
  ...site,
  turbopack: { root: ${root} },
  outputFileTracingRoot: ${root},
  typescript: { ignoreBuildErrors: ${isChecked} },
};
`,
  );
  return folder;
}
