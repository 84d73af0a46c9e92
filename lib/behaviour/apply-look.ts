import { lookNames } from '@/lib/model/choices';
import { storedChoice } from './stored-choices';

/**
 * Runs in the head of every page: says how the reader wants pages to look before anything is painted.
 * Where a page has the controls, `apply-choices.ts` hands over to them.
 *
 * The page waits for its face, a second at most (`app/styles/page.css`): letters that came later would move every line, and so are left
 * for the next page (`data-late`).
 */
const { dataset } = document.documentElement;
for (const name of lookNames) {
  const value = storedChoice(name);
  if (value) dataset[name] = value;
}

const face = dataset.face === 'sans' ? 'Sans' : 'Naskh';
const show = () => delete dataset.wait;
dataset.wait = '';
void document.fonts.load(`1em "Hamish ${face}"`, 'ا').then(show, show);
setTimeout(() => {
  if ('wait' in dataset) dataset.late = face.toLowerCase();
}, 1000);
