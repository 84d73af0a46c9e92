/**
 * Letters that writers exchange or that a page may have for one another, each with the one that is looked up: hamza on alif, final ى and ي,
 * ة and ه, a hamza on wāw and yāʾ, Persian letters, presentation forms. Marks, tatweel and what is not seen fold to nothing.
 */
const same: readonly (readonly [letters: string, folded: string])[] = [
  ['أإآٱٲٳ', 'ا'],
  ['ىیېے', 'ي'],
  ['ةۃہھەۀ', 'ه'],
  ['کڪ', 'ك'],
  // مسؤول is مسئول in Egypt.
  ['ؤ', 'ئ'],
];

const table = new Uint16Array(0x10000);
for (let unit = 0x621; unit <= 0x64a; unit++) table[unit] = unit === 0x640 ? 0 : unit;
for (let unit = 0x671; unit <= 0x6d3; unit++) table[unit] = unit;
for (const [letters, folded] of same)
  for (const letter of letters) table[letter.charCodeAt(0)] = folded.charCodeAt(0);

/** Letters as written: only compatibility forms are replaced, marks, tatweel and what is not seen are dropped. */
const writtenTable = table.map((folded, unit) => (folded === 0 ? 0 : unit));

const chunk = new Uint16Array(0x100);

/** Longer words than this are no Arabic words, and looked up nowhere. */
export const longestWord = 40;

function map(word: string, by: Uint16Array): string {
  let length = 0;
  let isSame = word.length <= chunk.length;
  for (let at = 0; at < word.length && length < chunk.length; at++) {
    const unit = by[word.charCodeAt(at)] as number;
    if (unit !== word.charCodeAt(at)) isSame = false;
    if (unit > 0) chunk[length++] = unit;
  }
  return isSame ? word : textOf(length);
}

/** The first so many letters of the chunk: four at a time, since a call for any number of them takes three times as long. */
function textOf(length: number): string {
  let text = '';
  let at = 0;
  for (; at + 4 <= length; at += 4)
    text += String.fromCharCode(
      chunk[at] as number,
      chunk[at + 1] as number,
      chunk[at + 2] as number,
      chunk[at + 3] as number,
    );
  for (; at < length; at++) text += String.fromCharCode(chunk[at] as number);
  return text;
}

/** Composes letters and marks (NFC); presentation forms and ligatures become plain letters (NFKC) where there are any. */
function compose(word: string): string {
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (unit >= 0xfb50 && unit <= 0xfeff) return word.normalize('NFKC');
    if (unit >= 0x653 && unit <= 0x655) return word.normalize('NFC');
  }
  return word;
}

/** Folds a word for looking it up: `أُمَّـة` → `امه`. Whatever is no Arabic letter is dropped. */
export function foldLetters(word: string): string {
  return map(compose(word), table);
}

/** Takes the marks and tatweel off, and leaves the letters as they are: `أُمَّـة` → `أمة`. */
export function writtenLetters(word: string): string {
  return map(compose(word), writtenTable);
}
