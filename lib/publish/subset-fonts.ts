import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { cutScreenFont } from './cut-screen-font';
import { plainJoins } from './print-font/plain-joins';
import { wideMarks } from './print-font/wide-marks';

/** The letters, marks, digits and punctuation of Modern Standard Arabic, the space, and what Arabic news borrows. */
export const arabic =
  'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيٱپچڤگژکی' +
  '\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0670ـ' +
  '٠١٢٣٤٥٦٧٨٩٪٫٬،؛؟' +
  '0123456789 \u00A0.,:;!?%()[]«»"\'“”‘’‹›-–—…/*+=&#@_';

/** What English and its transliteration of Arabic need, for paper. */
const latin = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz' + 'āīūĀĪŪḥḤṣṢḍḌṭṬẓẒʿʾéèêëïîôöüçñÉ€£$·×';

interface Face {
  file: string;
  from: string;
  text: string;
  /** Whether its words must come out of a PDF again. */
  print?: true;
}

const faces: readonly Face[] = [
  { file: 'naskh', from: 'noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf', text: arabic },
  { file: 'sans', from: 'ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf', text: arabic },
  { file: 'amiri-400', from: 'amiri/400Regular/Amiri_400Regular.ttf', text: arabic + latin, print: true },
  { file: 'amiri-700', from: 'amiri/700Bold/Amiri_700Bold.ttf', text: arabic + latin, print: true },
];

const require = createRequire(import.meta.url);

/** Writes each face as woff2 with the glyphs that the pages need, their joins and marks kept. */
export async function subsetFonts(folder: string): Promise<void> {
  for (const { file, from, text, print } of faces) {
    const font = await readFile(require.resolve(`@expo-google-fonts/${from}`));
    const cut = print
      ? subsetFont(wideMarks(plainJoins(font)), text, { targetFormat: 'woff2' })
      : cutScreenFont(font, text, 'woff2');
    await writeFile(`${folder}/${file}.woff2`, await cut);
  }
}
