import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { minifyScript } from './minify-script';
import { subsetFonts } from './subset-fonts';

const folder = 'public/assets';

/** Bundles scripts, each with all that it imports, and writes them as short as they can be. */
async function bundle(options: BuildOptions & { entryPoints: Record<string, string> }): Promise<void> {
  const { outputFiles = [] } = await build({
    outdir: folder,
    bundle: true,
    minify: true,
    write: false,
    target: ['chrome123', 'firefox125', 'safari17.5'],
    // All of them have these, which esbuild else takes to be newer than they are.
    supported: { 'regexp-unicode-property-escapes': true },
    logLevel: 'warning',
    ...options,
  });
  for (const { path, text } of outputFiles) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, await minifyScript(text, { isModule: options.format === 'esm' }));
  }
}

/** Makes what the pages link to and Next does not build: the fonts, cut to size, and the scripts of pages without React. */
async function buildAssets(): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(`${folder}/fonts`, { recursive: true });
  await subsetFonts(`${folder}/fonts`);
  await bundle({
    entryPoints: {
      behaviour: 'lib/behaviour/main.ts',
      'choose-language': 'lib/behaviour/choose-language.ts',
      print: 'lib/behaviour/print.ts',
      'list-kept': 'lib/behaviour/list-kept.ts',
      'inline/apply-look': 'lib/behaviour/apply-look.ts',
      'inline/apply-choices': 'lib/behaviour/apply-choices.ts',
    },
    format: 'iife',
  });
  await bundle({ entryPoints: { 'parts/answers': 'lib/behaviour/answers.ts' }, format: 'esm' });
}

await buildAssets();
