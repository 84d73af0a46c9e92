import type { Cell } from '../stem';
import { mark } from './mark';

/** Doubles the stem's last letter by a shadda in each suffix, where NFC wants it, after the vowel: `َتْ` → `َّتْ`. Suffixes begin with a vowel. */
export function geminateCells(cells: readonly Cell[]): Cell[] {
  return cells.map((cell) => ({
    ...cell,
    suffix: cell.suffix.charAt(0) + mark.shadda + cell.suffix.slice(1),
  }));
}
