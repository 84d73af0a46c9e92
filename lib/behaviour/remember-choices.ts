import type { LookChoice, ReadingChoice } from '@/lib/model/choices';
import { storeChoice } from './stored-choices';

/** Keeps every choice that the reader makes. What was kept is brought back by `apply-choices.ts`, before the text is there. */
export function rememberChoices(bar: HTMLElement): void {
  storeChoice('locale', document.documentElement.lang);
  bar.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const { name, type, value, checked } = target;
    if (name === 'face') delete document.documentElement.dataset.late;
    storeChoice(name as ReadingChoice | LookChoice, type === 'checkbox' && !checked ? 'off' : value);
  });
}
