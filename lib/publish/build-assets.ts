import { mkdir, rm } from 'node:fs/promises';
import { build } from 'esbuild';
import { subsetFonts } from './subset-fonts';

const folder = 'public/assets';

/** Makes what the pages link to and Next does not build: the fonts, cut to size, and the scripts of pages without React. */
async function buildAssets(): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(`${folder}/fonts`, { recursive: true });
  await subsetFonts(`${folder}/fonts`);
  await build({
    entryPoints: {
      behaviour: 'lib/behaviour/main.ts',
      'choose-language': 'lib/behaviour/choose-language.ts',
      'inline/apply-look': 'lib/behaviour/apply-look.ts',
      'inline/apply-choices': 'lib/behaviour/apply-choices.ts',
    },
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome123', 'firefox125', 'safari17.5'],
    logLevel: 'warning',
  });
}

await buildAssets();
