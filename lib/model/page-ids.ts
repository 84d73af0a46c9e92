/** The ids of the page's own elements. No section may take one: its link would lead elsewhere. */
export const pageIds: ReadonlySet<string> = new Set([
  'text',
  'card',
  'card-form',
  'about-text',
  'gloss-off',
  'gloss-tap',
  'gloss-lines',
  'gloss-sentences',
  'layout-under',
  'layout-beside',
  'with-lines',
]);
