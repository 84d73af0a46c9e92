import { lookChoices } from '@/lib/model/choices';
import { storedChoice } from './stored-choices';

/**
 * Runs in the head of every page: says how the reader wants pages to look before anything is painted.
 * Where a page has the controls, `apply-choices.ts` hands over to them.
 */
for (const name of Object.keys(lookChoices) as (keyof typeof lookChoices)[]) {
  const value = storedChoice(name);
  if (value) document.documentElement.dataset[name] = value;
}
