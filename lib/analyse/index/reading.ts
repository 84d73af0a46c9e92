import type { Analysis } from '../analysis';
import type { ProcliticRun } from '../clitics/proclitics';
import type { AttachedPronoun } from '../clitics/pronouns';
import type { Lexeme } from './lexeme';
import type { Shape } from './shape';

/** The rules that hold of a word as the first and as the second of two neighbours, each a bit. */
export interface RuleSides {
  left: readonly number[];
  right: readonly number[];
}

/** One way to read a written word: which lexeme, in which shape, with what written to it. */
export interface Reading {
  lexeme: Lexeme;
  /** Vocalised stem. */
  stem: string;
  shape: Shape;
  run: ProcliticRun;
  pronoun: AttachedPronoun | null;
  /** What speaks against it, whatever stands beside it: seldom words and forms, clitics, another spelling. */
  cost: number;
  /** What of that is for spelling. */
  spelling: number;
  traits: number;
  isGuess: boolean;
  /** Told in full, by the cell of its shape; what is asked for again is not told again. */
  told: (Analysis | undefined)[];
  /** Which rules about neighbours hold of it; `null` before it is asked for. */
  sides: RuleSides | null;
}
