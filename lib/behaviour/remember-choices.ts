import { storeChoice, storedChoice } from './stored-choices';

type Name = 'gloss' | 'layout' | 'lines';
const names: readonly Name[] = ['gloss', 'layout', 'lines'];

function inputsOf(reader: HTMLElement, name: Name): HTMLInputElement[] {
  return [...reader.querySelectorAll<HTMLInputElement>(`.levels input[name="${name}"]`)];
}

/** Sets a control to a value; a value that the control does not have changes nothing. */
function apply(inputs: readonly HTMLInputElement[], value: string): void {
  for (const input of inputs) {
    if (input.type === 'checkbox') input.checked = value === 'on';
    else if (input.value === value) input.checked = true;
  }
}

/** Brings back what the reader chose last; the address (`?gloss=lines`) comes first. Keeps every new choice. */
export function rememberChoices(reader: HTMLElement): void {
  const asked = new URLSearchParams(location.search);
  for (const name of names) {
    const value = asked.get(name) ?? storedChoice(name);
    if (value !== null) apply(inputsOf(reader, name), value);
  }
  storeChoice('locale', document.documentElement.lang);
  reader.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const name = names.find((known) => known === target.name);
    if (name) storeChoice(name, target.type === 'checkbox' ? (target.checked ? 'on' : 'off') : target.value);
  });
}
