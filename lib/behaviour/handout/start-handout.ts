import { readChosenWords, writeChosenWords } from '@/lib/model/chosen-words';
import { writePrintChoices } from '@/lib/model/print-choices';
import { chosenPrint } from '../print/apply-print-choices';
import { pageDigits } from '../print/page-digits';
import { breakLines, joinLines } from './break-lines';
import { chooseByList } from './choose-by-list';
import { chooseByTap } from './choose-by-tap';
import { Entries } from './entries';
import { fitNotes } from './fit-notes';
import { Key } from './key';
import { numberLines } from './number-lines';
import { hideExplained, type LinedSheet, showExplained, tellSentences } from './show-explained';

/** Loads the face of paper: lines that are measured in another break elsewhere. */
function loadFace(): Promise<unknown> {
  return Promise.all(['16px', 'bold 16px'].map((font) => document.fonts.load(`${font} "Hamish Print"`, 'ش')));
}

/**
 * Makes the sheet a handout while that is chosen: breaks and numbers its lines, explains the words that the address names or that were proposed,
 * and lets a teacher change them, which the address then tells. An article without English has nothing of it.
 */
export function startHandout(panel: HTMLFormElement): void {
  const sheet = document.querySelector<HTMLElement>('.sheet');
  const text = sheet?.querySelector<HTMLElement>('.text');
  const options = panel.querySelector<HTMLElement>('.handout-options');
  if (!sheet || !text || !options) return;
  const write = pageDigits();
  const isHandout = () => chosenPrint(panel).layout === 'handout';
  const entries = new Entries(sheet);
  const key = new Key(sheet);
  let lined: LinedSheet | null = null;

  const explain = () => {
    if (!lined) return;
    const isBeside = chosenPrint(panel).glosses === 'margin';
    sheet.toggleAttribute('data-margin', isBeside);
    showExplained(lined, entries.all, isBeside);
    key.show(entries.chosen);
  };
  const lay = () => {
    hideExplained(sheet);
    sheet.removeAttribute('data-lined');
    lined = null;
    if (!isHandout()) return joinLines(text);
    // What stands in for the numbers of lines takes room in them.
    sheet.dataset.lined = 'soon';
    const marks = breakLines(text);
    lined = { sheet, marks, write };
    numberLines(marks, write);
    sheet.dataset.lined = 'now';
    tellSentences(lined);
    fitNotes(sheet, text);
    explain();
  };
  const told = () => {
    const choices = writePrintChoices(chosenPrint(panel));
    history.replaceState(null, '', location.pathname + writeChosenWords(choices, entries.places));
    tick();
    explain();
    void key.complete(entries.chosen).then(() => key.show(entries.chosen));
  };
  const tick = chooseByList(options, entries, told);
  chooseByTap(text, entries, () => lined !== null, told);

  entries.choose(readChosenWords(location.search));
  const start = () => void Promise.all([loadFace(), key.complete(entries.chosen)]).then(lay);
  panel.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.name === 'glosses') explain();
    else if (target.name === 'layout' || target.name === 'paper') start();
  });
  // Who prints at once does not wait for the face; lines that are broken already hold.
  addEventListener('beforeprint', () => {
    if (!lined) lay();
  });
  if (isHandout()) start();
}
