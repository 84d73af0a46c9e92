import type { Stem } from '../inflect/stem';
import type { Lexeme } from './lexeme';

/** A lexeme with the stems that it is found by. */
export interface Source {
  lexeme: Lexeme;
  stems: readonly Stem[];
}
