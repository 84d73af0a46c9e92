import { lookChoices, readingChoices } from '@/lib/model/choices';
import { setChoice } from './set-choice';
import { storedChoice } from './stored-choices';

/**
 * Runs straight after the bar, before the text is there: sets the controls to what the address asks for (`?gloss=lines`), else to
 * what the reader chose last, so that nothing shown moves. How pages look cannot be asked for by an address.
 */
const bar = document.querySelector<HTMLElement>('.levels');
const { dataset } = document.documentElement;
if (bar) {
  const asked = new URLSearchParams(location.search);
  for (const name of Object.keys(readingChoices) as (keyof typeof readingChoices)[])
    if (!setChoice(bar, name, asked.get(name))) setChoice(bar, name, storedChoice(name));
  for (const name of Object.keys(lookChoices) as (keyof typeof lookChoices)[]) {
    setChoice(bar, name, storedChoice(name));
    // From here on the controls say it, with or without scripts.
    delete dataset[name];
  }
  // The text waits for its transliteration, which makes words wider.
  if (bar.querySelector('#translit-on:checked')) dataset.waitWords = '';
}
