import { foldLetters, writtenLetters } from '../fold/fold-letters';
import type { Stem } from '../inflect/stem';

/** A stem as it is looked up. */
export interface SpelledStem extends Stem {
  /** Its letters, without marks. */
  written: string;
  /** The same, folded. */
  key: string;
}

/** Takes the marks off a stem, and folds it. */
export function toSpelled({ text, slot }: Stem): SpelledStem {
  const written = writtenLetters(text);
  const folded = foldLetters(written);
  return { text, slot, written, key: folded };
}
