import { readFileSync } from 'node:fs';

/** A line of news in which the two directions meet, with the order in which its characters are to be seen. */
export interface MixedString {
  id: string;
  source: string;
  /** As the table has it: runs from the right to the left. */
  seen: string;
  /** What it protects. */
  protects: string;
  /** Offsets in the source of the characters that have a place of their own, as they are seen from the right to the left. */
  order: number[];
  /** Offsets of the brackets that stand in a run from left to right, and are so not turned. */
  unturned: Set<number>;
}

/** The text of a run that has Arabic in it and runs from left to right all the same begins so. */
const leftToRight = '→';

/** Whether a character has a place of its own: no space, and no mark on another one. */
function isPlaced(character: string): boolean {
  return !/[\s\p{M}\p{Cf}]/u.test(character);
}

/** The offsets of a string's characters that have a place of their own. */
export function placesOf(text: string): number[] {
  const places: number[] = [];
  let offset = 0;
  for (const character of text) {
    if (isPlaced(character)) places.push(offset);
    offset += character.length;
  }
  return places;
}

/** A run from left to right as it is seen from the right: its last character first, but Arabic within it as it is read. */
function reverse(offsets: readonly number[], isArabic: (offset: number) => boolean): number[] {
  const pieces: number[][] = [];
  for (const [index, offset] of offsets.entries()) {
    const goesOn = isArabic(offset) && index > 0 && isArabic(offsets[index - 1] ?? 0);
    if (goesOn) pieces.at(-1)?.push(offset);
    else pieces.push([offset]);
  }
  return pieces.reverse().flat();
}

/** Spells out, character by character, the order that `seen` gives by runs, as in the table. */
export function spellOut(source: string, seen: string): Pick<MixedString, 'order' | 'unturned'> {
  const isArabic = (offset: number) => /[ء-ي]/.test(source.charAt(offset));
  const places = placesOf(source);
  const order: number[] = [];
  const unturned = new Set<number>();
  for (const run of seen.split(' | ')) {
    const offsets = places.splice(0, placesOf(run.replace(leftToRight, '')).length);
    const hasLatin = /[\p{Script=Latin}\p{N}]/u.test(run);
    if (run.startsWith(leftToRight) || (hasLatin && !offsets.some(isArabic))) {
      order.push(...reverse(offsets, isArabic));
      for (const offset of offsets) unturned.add(offset);
    } else order.push(...offsets);
  }
  return { order, unturned };
}

/**
 * Reads the table of mixed strings.
 *
 * @throws when a line's runs are not its source, run by run
 */
export function readMixedStrings(): MixedString[] {
  const [, ...lines] = readFileSync('tests/fixtures/mixed-strings.tsv', 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [id = '', source = '', seen = '', protects = ''] = line.split('\t');
    const runs = seen.replaceAll(' | ', '').replace(leftToRight, '');
    if (runs.replace(/\s/g, '') !== source.replace(/\s/g, '')) {
      throw new Error(`The runs of “${id}” are not its source.`);
    }
    return { id, source, seen, protects, ...spellOut(source, seen) };
  });
}
