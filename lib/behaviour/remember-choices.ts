import { storeChoice, storedChoice } from './stored-choices';

type Name = 'gloss' | 'layout' | 'lines';
const names: readonly Name[] = ['gloss', 'layout', 'lines'];

function inputsOf(reader: HTMLElement, name: Name): HTMLInputElement[] {
  return [...reader.querySelectorAll<HTMLInputElement>(`.levels input[name="${name}"]`)];
}

/** Sets a control to a value, and tells whether it could; a value that the control does not have changes nothing. */
function apply(inputs: readonly HTMLInputElement[], value: string): boolean {
  const input = inputs.find(({ type, value: own }) =>
    type === 'checkbox' ? value === 'on' || value === 'off' : value === own,
  );
  if (!input) return false;
  input.checked = input.type !== 'checkbox' || value === 'on';
  return true;
}

/** Brings back what the reader chose last; the address (`?gloss=lines`) comes first. Keeps every new choice. */
export function rememberChoices(reader: HTMLElement): void {
  const asked = new URLSearchParams(location.search);
  for (const name of names) {
    const inputs = inputsOf(reader, name);
    [asked.get(name), storedChoice(name)].find((value) => value !== null && apply(inputs, value));
  }
  storeChoice('locale', document.documentElement.lang);
  reader.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const name = names.find((known) => known === target.name);
    if (name) storeChoice(name, target.type === 'checkbox' ? (target.checked ? 'on' : 'off') : target.value);
  });
}
