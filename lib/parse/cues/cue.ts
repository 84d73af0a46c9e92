import type { BlockRole } from '../../model/block';
import type { DraftBlock } from '../draft';
import { firstWords } from '../lines/first-words';
import type { LineShape } from '../lines/line-shape';
import type { Trait } from '../lines/line-traits';
import type { Cohesion } from '../lines/measure-cohesion';
import type { Page } from '../lines/measure-page';

/** A block as far as it is known before any has a role. */
export type Line = Pick<DraftBlock, 'text' | 'shape' | 'gap'>;

/** A block and what stands around it, as the cues are asked about it. */
export interface Site {
  index: number;
  text: string;
  shape: LineShape;
  page: Page;
  cohesion: Cohesion;
  /** The line so many places on, or back, when negative. */
  near: (distance: number) => Line | undefined;
  /** The same with the role that it is thought to have so far: to be asked for last, as it may change. */
  labelled: (distance: number) => DraftBlock | undefined;
}

type Test = (site: Site) => boolean | string;

/**
 * A reason for, or with a negative weight against, giving a block a role.
 *
 * Examples are short texts; where there are several lines, `▸` marks the one that is meant. The cue applies to every one
 * of `examples` and to none of `counterexamples`, and a test holds it to that.
 */
export interface Cue {
  name: string;
  role: BlockRole;
  /** Logits, so to say: 1 is a hint, 3 persuades, 6 settles it. */
  weight: number;
  /** How many words a line has that the cue may speak of; any number where nothing is said. No other line is asked about. */
  words?: { fewest?: number; most?: number };
  /** What a line must have for the cue to be asked about it. */
  line?: readonly Trait[];
  examples: readonly [string, ...string[]];
  counterexamples?: readonly string[];
  /** True, or the words that tell, when the cue applies to a line that has all this; where it is left out, to every one. */
  applies?: Test;
}

/** Words of a line in which it says what it is. */
export const opening = 60;

/** Gives the words that a pattern finds in the text, as a cue's answer. */
export function matching(pattern: RegExp): Test {
  return ({ text }) => pattern.exec(text.length > 600 ? text.slice(0, 600) : text)?.[0].trim() ?? false;
}

/** Same, for the text with marks of vowels and tatweel off, alif without hamza, ي for ى and ه for ة. */
export function matchingFolded(pattern: RegExp): Test {
  return ({ shape }) => pattern.exec(firstWords(shape, opening))?.[0].trim() ?? false;
}
