import type { Band } from './entry';
import type { Row } from './read-rows';

/** What a gloss may have at most, so that a line of glosses stays one. */
const longestGloss = 60;

const vocalised = /^[\u0621-\u063A\u0641-\u0652\u0670\u067E\u0686\u0698\u06A4\u06AF ]+$/;
const rootLetters = /^[\u0621\u0628\u062A-\u063A\u0641-\u0648\u064A]{2,5}$/;
const shapesOfHamza = /[أإؤئآا]/;

/** Reads a vocalised word of a column; notes letters that no vocalised Arabic word has, and marks in another order than NFC's. */
export function readLemma(row: Row, column: string): string | null {
  const cell = row.get(column);
  if (row.isChecked) return cell;
  const normal = cell.normalize('NFC');
  if (cell !== normal) row.blame(column, 'not-nfc', 'the marks are not in the order of NFC: run the sort');
  if (vocalised.test(normal)) return normal;
  row.blame(column, 'lemma', `“${cell}” is no vocalised Arabic word`);
  return null;
}

/** Reads a list of vocalised words, and the endings `ات` and `ون`. */
export function readForms(row: Row, column: string): string[] {
  const forms = row.list(column, ',');
  if (row.isChecked) return forms;
  return forms.filter((form) => {
    const isArabic = vocalised.test(form.normalize('NFC'));
    if (!isArabic) row.blame(column, 'form', `“${form}” is no vocalised Arabic word`);
    return isArabic;
  });
}

/** Reads a root; `null` for none. */
export function readRoot(row: Row, column: string): string | null {
  const cell = row.get(column);
  if (cell === '') return null;
  if (row.isChecked) return cell;
  if (rootLetters.test(cell)) return cell;
  const hint = shapesOfHamza.test(cell) ? ': hamza is ء in a root, and a weak letter و or ي' : '';
  row.blame(column, 'root', `“${cell}” is no root${hint}`);
  return null;
}

/** Reads a gloss; notes one that is missing, too long or not in English letters. */
export function readGloss(row: Row): string | null {
  const gloss = row.get('gloss');
  if (row.isChecked) return gloss;
  if (gloss.length > longestGloss)
    row.blame('gloss', 'gloss-long', `the gloss has ${gloss.length} characters, of at most ${longestGloss}`);
  if (gloss !== '' && !/[\u0600-\u06FF\t]/.test(gloss)) return gloss;
  row.blame('gloss', 'gloss', gloss === '' ? 'the gloss is missing' : 'the gloss has Arabic letters');
  return null;
}

/** Reads a band, 1 to 7. */
export function readBand(row: Row): Band | null {
  const cell = row.get('band');
  if (row.isChecked || /^[1-7]$/.test(cell)) return Number(cell) as Band;
  row.blame('band', 'band', `“${cell}” is no band from 1 to 7`);
  return null;
}
