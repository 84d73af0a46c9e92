import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { packLexicon } from '../analyse/data/pack-lexicon';
import { formatLexiconIssue } from '../analyse/lexicon/format-lexicon-issue';
import type { LexiconTexts } from '../analyse/lexicon/lexicon-issue';
import { readLexicon } from '../analyse/lexicon/read-lexicon';

/**
 * Makes the two files with which a browser glosses: `engine.js`, a worker, and `lexicon.bin`, its data.
 *
 * @throws with every broken line, by file and line: half a lexicon is never sent
 */
export async function buildEngine(folder: string, texts: LexiconTexts): Promise<void> {
  const { issues } = readLexicon(texts);
  if (issues.length > 0) throw new Error(issues.map(formatLexiconIssue).join('\n'));
  // No name that ends in .gz: hosts say of those that they are compressed on the way, and browsers undo it once too often.
  await writeFile(join(folder, 'lexicon.bin'), gzipSync(packLexicon(texts), { level: 9 }));
  await build({
    entryPoints: { engine: 'lib/analyse/data/engine-worker.client.ts' },
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome123', 'firefox125', 'safari17.5'],
    logLevel: 'warning',
  });
}
