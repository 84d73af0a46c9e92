/** Embeddings, overrides and isolates of direction, and what ends them (Unicode Standard Annex #9, sections 2.1 to 2.5). */
const directionControls = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * What a page shows of the source: its letters, without the unseen characters that would turn what stands after them, to the end of the
 * paragraph and into what is not theirs. `قال \u202eكذا` → `قال كذا`. The page sets the direction of every run itself.
 *
 * Marks of direction (U+200E, U+200F, U+061C) turn nothing but themselves, and stay.
 */
export function shownText(source: string): string {
  return source.replace(directionControls, '');
}
