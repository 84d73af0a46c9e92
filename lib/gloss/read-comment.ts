import type { Point } from '../model/text';
import { type ConlluComment, placeInLine } from './conllu';

/**
 * Reads a comment line of CoNLL-U: `# text_en = The minister said` → key `text_en`, value `The minister said`.
 *
 * Only ` = ` divides, so that a remark with an address in it stays whole; spaces in the value stay as they are.
 */
export function readComment(line: string, start: Point): ConlluComment {
  const from = line.startsWith('# ') ? 2 : 1;
  const divider = line.indexOf(' = ', from);
  if (divider <= from) {
    return { key: line.slice(from), value: null, position: placeInLine(start, from + 1, line.length - from) };
  }
  const value = line.slice(divider + 3);
  return { key: line.slice(from, divider), value, position: placeInLine(start, divider + 4, value.length) };
}
