import type { Lexeme } from './lexeme';
import type { SpelledStem } from './spelled-stem';

/** A lexeme with the stems that it is found by. */
export interface Source {
  lexeme: Lexeme;
  stems: readonly SpelledStem[];
}
