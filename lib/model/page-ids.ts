import { choiceId, type LookChoice, lookChoices, type ReadingChoice, readingChoices } from './choices';

const controls = Object.entries({ ...readingChoices, ...lookChoices }).flatMap(([name, values]) =>
  values.map((value) => choiceId(name as ReadingChoice | LookChoice, value)),
);

/** The ids of the page's own elements. No section may take one: its link would lead elsewhere. */
export const pageIds: ReadonlySet<string> = new Set([
  'text',
  'card',
  'card-form',
  'about-text',
  'settings',
  ...controls,
]);
