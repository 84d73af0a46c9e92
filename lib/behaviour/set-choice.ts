import { choiceId, type LookChoice, type ReadingChoice } from '@/lib/model/choices';

/** Sets a control to a value, and tells whether it could; a value that the control does not have changes nothing. */
export function setChoice(bar: HTMLElement, name: ReadingChoice | LookChoice, value: string | null): boolean {
  const inputs = [...bar.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
  // A box knows on and off, of which only the first has an input of its own.
  const box = inputs.find(({ type }) => type === 'checkbox');
  if (box && value === 'off') box.checked = false;
  else {
    const input = inputs.find(({ id }) => id === choiceId(name, value ?? ''));
    if (!input) return false;
    input.checked = true;
  }
  return true;
}
