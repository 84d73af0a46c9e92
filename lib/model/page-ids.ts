import { choiceId, type LookChoice, lookChoices, type ReadingChoice, readingChoices } from './choices';
import { type PrintChoice, printChoices, printControlId } from './print-choices';

const controls = Object.entries({ ...readingChoices, ...lookChoices }).flatMap(([name, values]) =>
  values.map((value) => choiceId(name as ReadingChoice | LookChoice, value)),
);

const printControls = Object.entries(printChoices).flatMap(([name, values]) =>
  values.map((value) => printControlId(name as PrintChoice, value)),
);

/** The ids of the elements that an article's pages have of their own. No section may take one: its link would lead elsewhere. */
export const pageIds: ReadonlySet<string> = new Set([
  'text',
  'card',
  'card-form',
  'about-text',
  'settings',
  ...controls,
  ...printControls,
]);
