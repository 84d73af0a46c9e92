import { mkdir, rm } from 'node:fs/promises';
import { type BuildOptions, build } from 'esbuild';
import { subsetFonts } from './subset-fonts';

const folder = 'public/assets';

/** Makes what the pages link to and Next does not build: the fonts, cut to size, and the scripts of pages without React. */
async function buildAssets(): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(`${folder}/fonts`, { recursive: true });
  await subsetFonts(`${folder}/fonts`);
  const options: BuildOptions = {
    outdir: folder,
    bundle: true,
    minify: true,
    target: ['chrome123', 'firefox125', 'safari17.5'],
    // All of them have these, which esbuild else takes to be newer than they are.
    supported: { 'regexp-unicode-property-escapes': true },
    logLevel: 'warning',
  };
  await build({
    ...options,
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
  await build({
    ...options,
    entryPoints: { 'parts/answers': 'lib/behaviour/answers.ts' },
    format: 'esm',
  });
}

await buildAssets();
