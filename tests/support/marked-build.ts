import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildServiceWorker } from '@/lib/publish/build-service-worker';
import { fingerprint } from '@/lib/publish/fingerprint';
import { listFiles } from '@/lib/publish/list-files';
import { renameAssets } from '@/lib/publish/rename-assets';

type Say = (text: string, mark: string) => string;

const sayInScript =
  (name: string): Say =>
  (text, mark) =>
    `${text};globalThis.document&&(document.documentElement.dataset.${name}="${mark}")`;

/** How each kind of file says which build it is of, in the order in which they name each other. */
const kinds: readonly (readonly [kind: RegExp, say: Say])[] = [
  [/\.css$/, (text, mark) => `${text}html{--build:${mark}}`],
  [/\/parts\/.*\.js$/, sayInScript('answers')],
  [/(?<!\/parts\/.*)\.js$/, sayInScript('script')],
  [/\.json$/, (text, mark) => JSON.stringify({ ...JSON.parse(text), build: mark })],
];

/**
 * The published site as another build would have it: each page, style sheet, script, part of one and data of words says `mark`, and each has
 * its new name.
 */
export async function buildWithMark(mark: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'build-'));
  await cp('out', folder, { recursive: true, filter: (path) => !/\.(?:br|gz)$/.test(path) });
  const names = new Map<string, string>();
  const paths = listFiles(folder);
  const assets = paths.filter((each) => each.startsWith('/assets/'));
  for (const [kind, say] of kinds) {
    for (const path of assets.filter((each) => kind.test(each))) {
      const text = say(renameAssets(await readFile(join(folder, path), 'utf8'), names), mark);
      const name = fingerprint(path.replace(/\.[0-9a-z]{8}(?=\.\w+$)/, ''), text);
      await rm(join(folder, path));
      await writeFile(join(folder, name), text);
      names.set(path, name);
    }
  }
  for (const path of paths.filter((each) => each.endsWith('.html'))) {
    const html = renameAssets(await readFile(join(folder, path), 'utf8'), names);
    await writeFile(join(folder, path), html.replace('<html ', `<html data-build="${mark}" `));
  }
  await buildServiceWorker(folder);
  return folder;
}
