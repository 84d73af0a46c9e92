import type { Slot } from '../inflect/stem';
import type { Lexeme } from './lexeme';
import type { Shape } from './shape';
import type { SpelledStem } from './spelled-stem';

/** A stem of a lexeme, as the index keeps it. */
export interface IndexedStem {
  lexeme: Lexeme;
  spelled: SpelledStem;
  slot: IndexedSlot;
  /** Place of its entry in the lexicon, by which stems that are written alike stand in order. */
  entry: number;
}

/** A slot, as the index keeps it. */
export interface IndexedSlot {
  /** By the numbers of the prefix and the suffix; `null` before the first word is divided at a stem that has the slot. */
  shapes: Map<number, Shape[]> | null;
  slot: Slot;
}
