/** Something in a text that a reader does not see. */
export interface HiddenCharacter {
  /** `bidi-control` for what turns the direction of the text, else `hidden-character`. */
  code: 'bidi-control' | 'hidden-character';
  /** `U+202E` */
  name: string;
  /** Offset in UTF-16 units. */
  at: number;
}

/** Marks, embeddings, overrides and isolates of direction (Unicode Standard Annex #9, section 2), by property Bidi_Control. */
const bidiControl = /\p{Bidi_Control}/u;

/**
 * Controls, halves of characters, line and paragraph separators, annotation marks, and what is shown as nothing
 * (Default_Ignorable_Code_Point).
 * Joiners (U+200C, U+200D) and variation selectors shape what is beside them, and may stand.
 */
const hidden =
  /(?!\u200c|\u200d|[\ufe00-\ufe0f])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/u;

/**
 * Finds the first character that no title, name or gloss has a use for, since nobody sees it: `'A \u202Etitle'` → `U+202E` at 2.
 *
 * `null` where there is none. A line end is one: such texts are one line. The source's own text is not held to this.
 */
export function findHidden(text: string): HiddenCharacter | null {
  const found = bidiControl.exec(text) ?? hidden.exec(text);
  if (!found) return null;
  const code = bidiControl.test(found[0]) ? 'bidi-control' : 'hidden-character';
  return { code, name: nameCharacter(found[0]), at: found.index };
}

/** Names a character by its code point: a tab → `U+0009`. */
export function nameCharacter(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
