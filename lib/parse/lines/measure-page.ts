import type { LineShape } from './line-shape';
import { type Occurrences, StemIndex } from './stem-index';

/** What the lines of a text have in common, against which each is measured. */
export interface Page {
  /** Words of the paragraph in the middle, by length. */
  median: number;
  /** Share of the paragraphs that end with a mark of their own. */
  stopped: number;
  /** Index of the first and of the last block of running text; -1 when there is none. */
  opening: number;
  last: number;
  /** For each block, the words that tell what it is about: of each stem once, in which blocks of running text it occurs. */
  matter: readonly (readonly Occurrences[])[];
  /** How many short lines begin with the same two words. */
  beginnings: ReadonlyMap<string, number>;
}

/**
 * Measures a whole text, so that the same line can be short here and long there.
 *
 * Time and space are linear in the text. Without blocks: nothing found, and no line is unusual.
 */
export function measurePage(shapes: readonly LineShape[]): Page {
  const stems = new StemIndex();
  const matter: Occurrences[][] = [];
  const beginnings = new Map<string, number>();
  const lengths: number[] = [];
  let stopped = 0;
  let opening = -1;
  let last = -1;
  for (const [index, shape] of shapes.entries()) {
    if (shape.isText) {
      if (opening < 0) opening = index;
      last = index;
      lengths.push(shape.words.length);
      if (shape.ending !== 'none' && shape.ending !== 'comma') stopped++;
    } else if (opening < 0 && isTable(shapes, index)) opening = index;
    if (!shape.isText && shape.words.length > 1) {
      const beginning = beginningOf(shape.words);
      beginnings.set(beginning, (beginnings.get(beginning) ?? 0) + 1);
    }
    const isShort = shape.words.length < 9 && shape.ending !== 'stop';
    matter.push(isShort ? stems.find(shape.words) : stems.add(shape.words, index));
  }
  lengths.sort((a, b) => a - b);
  return {
    median: lengths[lengths.length >> 1] ?? 0,
    stopped: lengths.length === 0 ? 1 : stopped / lengths.length,
    opening,
    last,
    matter,
    beginnings,
  };
}

/** What lines begin with that begin alike: two words. */
export function beginningOf([first = '', second = '']: readonly string[]): string {
  return `${first} ${second}`;
}

/** Tells whether three lines built alike, with figures, begin here: a table, with which an article may open. */
function isTable(shapes: readonly LineShape[], index: number): boolean {
  return [0, 1, 2].every((distance) => {
    const shape = shapes[index + distance];
    return shape?.row != null && shape.figures > 0 && shape.row === shapes[index]?.row;
  });
}
