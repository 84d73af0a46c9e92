import { type LookChoice, lookNames, type ReadingChoice } from '@/lib/model/choices';
import { storedChoice } from './stored-choices';

/**
 * Runs straight after the bar, before the text is there: sets the controls to what the address asks for (`?gloss=lines`), else to
 * what the reader chose last, so that nothing shown moves. A value that a control does not have changes nothing. How pages look cannot be
 * asked for by an address.
 */
const { dataset } = document.documentElement;
const asked = new URLSearchParams(location.search);
const isLook = (name: string) => lookNames.includes(name as LookChoice);
const sources = [storedChoice, (name: string) => (isLook(name) ? null : asked.get(name))];
for (const valueOf of sources) {
  for (const input of document.querySelectorAll<HTMLInputElement>('.levels input')) {
    const name = input.name as ReadingChoice | LookChoice;
    const value = valueOf(name);
    if (input.type === 'radio') input.checked ||= value === input.value;
    // A box knows on and off.
    else if (value === 'on' || value === 'off') input.checked = value === 'on';
    // From here on the controls say it, with or without scripts.
    if (isLook(name)) delete dataset[name];
  }
}
// The text waits for its transliteration, which makes words wider.
if (document.querySelector('#translit-on:checked')) dataset.waitWords = '';
