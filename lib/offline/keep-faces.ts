import { fetchAsset } from './fetch-asset';
import { anyVariant, type KeptNote, openStore } from './kept-store';
import { facesOf, type NamedFaces } from './named-assets';

/** Where a reader asks for little traffic (Save-Data), no face is fetched for paper that may never be printed. */
function savesData(): boolean {
  return Boolean((navigator as { connection?: { saveData?: boolean } }).connection?.saveData);
}

/**
 * Keeps the faces of a page when the page itself is kept: those of paper, and of the screen's those that the reader uses, which the browser
 * has in its own cache by then. What cannot be had is left out: a page reads without it, and `mendFaces` asks again.
 */
export async function keepFaces({ print, screen }: NamedFaces): Promise<void> {
  const { assets } = await openStore();
  const ifUsed = (face: string) => fetch(face, { cache: 'only-if-cached', mode: 'same-origin' });
  const keep = async (face: string, get: (face: string) => Promise<Response>) => {
    const [there] = await assets.keys(face, anyVariant);
    if (there) return;
    const response = await get(face);
    if (response.status === 200) await assets.put(face, response);
  };
  const all = screen.map((face) => keep(face, ifUsed));
  if (!savesData()) all.push(...print.map((face) => keep(face, fetchAsset)));
  await Promise.allSettled(all);
}

/** Keeps what could not be had of the faces of a kept page when it was kept. */
export async function mendFaces({ assets }: KeptNote): Promise<void> {
  const sheets = assets.filter((path) => path.endsWith('.css'));
  const texts = sheets.map(async (path) => (await fetchAsset(path)).text());
  await keepFaces(facesOf((await Promise.all(texts)).join('\n')));
}
