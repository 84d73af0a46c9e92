import { wordsAt, wordsOf } from '../word-place';
import { type Entry, firstPlace, isChosen, meaningOf, wordOf } from './entries';
import { lineOf } from './number-lines';

/** A sheet whose lines are known. */
export interface LinedSheet {
  sheet: HTMLElement;
  marks: readonly HTMLElement[];
  write: (number: number) => string;
}

/** What a margin has room for of an entry: the word with its vowels, and its meaning. */
function glossOf(entry: Entry): HTMLElement {
  const gloss = document.createElement('span');
  gloss.className = 'margin-gloss';
  for (const [lang, dir, text] of [
    ['ar', 'rtl', wordOf(entry)],
    ['en', 'ltr', meaningOf(entry)],
  ] as const)
    gloss.append(Object.assign(document.createElement('span'), { lang, dir, textContent: text }), ' ');
  return gloss;
}

/** Marks in the text what is explained, where it first stands; the phrase whole. */
function markWord(words: readonly HTMLElement[]): void {
  const [first] = words;
  const phrase = words.length > 1 ? first?.closest<HTMLElement>('.p') : null;
  for (const each of phrase ? [phrase] : words) each.dataset.chosen = '';
}

/** Says of each entry in which line its word stands. In the title there are no lines. */
function tellLine(entry: Entry, line: number, write: (number: number) => string): void {
  entry.dataset.place = line > 0 ? write(line) : '';
}

/** Takes glosses and marks out of the text. */
export function hideExplained(sheet: HTMLElement): void {
  for (const gloss of sheet.querySelectorAll('.margin-gloss')) gloss.remove();
  for (const word of sheet.querySelectorAll<HTMLElement>('.w[data-chosen], .p[data-chosen]'))
    delete word.dataset.chosen;
}

/** Shows what is explained: marked in the text, beside its line where `isBeside`, and with the number of its line in the list. */
export function showExplained(
  { sheet, marks, write }: LinedSheet,
  entries: readonly Entry[],
  isBeside: boolean,
): void {
  hideExplained(sheet);
  const last = new Map<number, Element>();
  for (const entry of entries) {
    const words = wordsAt(firstPlace(entry));
    const line = words[0] ? lineOf(words[0], marks) : 0;
    tellLine(entry, line, write);
    if (!isChosen(entry)) continue;
    markWord(words);
    const mark = marks[line - 1];
    if (!isBeside || !mark) continue;
    const gloss = glossOf(entry);
    // A heading stays what it says: a reader of the PDF has it in the outline.
    const heading = mark.closest('h1, h2');
    const before = last.get(line);
    if (heading && !before) heading.before(gloss);
    else (before ?? mark).after(gloss);
    last.set(line, gloss);
  }
}

/** Says of each sentence in the key from which line to which it goes: `3`, `3–5`. */
export function tellSentences({ sheet, marks, write }: LinedSheet): void {
  for (const sentence of sheet.querySelectorAll<HTMLElement>('.key-sentences li')) {
    const words = wordsOf(document.getElementById(sentence.dataset.of ?? ''));
    const lines = [words[0], words.at(-1)].flatMap((word) => (word ? lineOf(word, marks) : []));
    sentence.dataset.place = [...new Set(lines)].map(write).join('–');
  }
}
