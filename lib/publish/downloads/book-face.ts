import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { cutScreenFont } from '../cut-screen-font';
import { arabic } from '../subset-fonts';

export interface BookFace {
  face: Uint8Array;
  licence: string;
}

const require = createRequire(import.meta.url);
const family = '@expo-google-fonts/noto-naskh-arabic';

/** Cuts the face of books, that of the screen; TrueType, since readers on electronic ink know no other; and reads its licence. */
export async function cutBookFace(): Promise<BookFace> {
  const font = await readFile(require.resolve(`${family}/400Regular/NotoNaskhArabic_400Regular.ttf`));
  const licence = await readFile(require.resolve(`${family}/LICENSE_FONT`), 'utf8');
  return { face: new Uint8Array(await cutScreenFont(font, arabic, 'truetype')), licence };
}
