import * as tables from './characters.generated';
import { decodeRanges } from './decode-ranges';

/** What a character does in running text. Numbers, so that a table of bytes can hold them. */
export const CharacterClass = {
  /** Whatever is nothing else: symbols, unassigned code points, lone surrogates. */
  symbol: 0,
  whiteSpace: 1,
  arabicLetter: 2,
  otherLetter: 3,
  mark: 4,
  digit: 5,
  otherNumber: 6,
  /** Zero-width (non-)joiner: part of how a word is spelt, as in Persian می‌شود. */
  joiner: 7,
  punctuation: 8,
  /** Soft hyphen, word joiner, LRM, RLM, ALM: not seen, and no boundary between two letters (UAX #29, WB4). */
  unseen: 9,
  /** All other control and format characters: NUL, bidi embeddings and isolates, zero-width space. */
  control: 10,
} as const;

export type CharacterClass = (typeof CharacterClass)[keyof typeof CharacterClass];

const classed: readonly (readonly [table: string, of: CharacterClass])[] = [
  [tables.arabicLetters, CharacterClass.arabicLetter],
  [tables.otherLetters, CharacterClass.otherLetter],
  [tables.marks, CharacterClass.mark],
  [tables.decimalDigits, CharacterClass.digit],
  [tables.otherNumbers, CharacterClass.otherNumber],
  [tables.punctuation, CharacterClass.punctuation],
  [tables.controls, CharacterClass.control],
  [tables.whiteSpace, CharacterClass.whiteSpace],
];

/** The class of every UTF-16 unit; surrogates are `symbol` here and looked up as pairs. */
const byUnit = new Uint8Array(0x10000);
const astral: { start: number; end: number; of: CharacterClass }[] = [];

for (const [table, of] of classed) {
  for (const [start, end] of decodeRanges(table)) {
    if (start < 0x10000) byUnit.fill(of, start, end);
    else astral.push({ start, end, of });
  }
}
astral.sort((a, b) => a.start - b.start);
for (const unit of [0x200c, 0x200d]) byUnit[unit] = CharacterClass.joiner;
for (const unit of [0x00ad, 0x061c, 0x200e, 0x200f, 0x2060]) byUnit[unit] = CharacterClass.unseen;
// The byte-order mark has no White_Space property, but stands before a text as a blank would.
byUnit[0xfeff] = CharacterClass.whiteSpace;

/**
 * Tells the class of the character at an offset in UTF-16 units; a surrogate pair is one character.
 *
 * `classAt('و 5', 0)` → `arabicLetter`. Past the end, and for a lone surrogate: `symbol`.
 */
export function classAt(text: string, offset: number): CharacterClass {
  const unit = text.charCodeAt(offset);
  if (unit >= 0xd800 && unit <= 0xdbff) return classOfAstral(text.codePointAt(offset) as number);
  // NaN, past the end, has no place in the table.
  return (byUnit[unit] ?? CharacterClass.symbol) as CharacterClass;
}

/** Tells how many UTF-16 units the character at an offset takes: 2 for a surrogate pair, else 1. */
export function widthAt(text: string, offset: number): 1 | 2 {
  const unit = text.charCodeAt(offset);
  return unit >= 0xd800 && unit <= 0xdbff && (text.codePointAt(offset) as number) > 0xffff ? 2 : 1;
}

/** Tells whether a character of this class makes part of a word wherever it stands in one. */
export function isOfWord(of: CharacterClass): boolean {
  return of >= CharacterClass.arabicLetter && of <= CharacterClass.joiner;
}

/** Finds the end of the letters, marks, numbers and joiners that begin at `start`; `start` itself when none does. */
export function findRunEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const unit = text.charCodeAt(at);
    const isHigh = unit >= 0xd800 && unit <= 0xdbff;
    if (!isOfWord(isHigh ? classAt(text, at) : (byUnit[unit] as CharacterClass))) return at;
    at += isHigh ? 2 : 1;
  }
  return Math.min(at, end);
}

function classOfAstral(point: number): CharacterClass {
  let low = 0;
  let high = astral.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const range = astral[middle];
    if (!range || range.end > point) high = middle;
    else low = middle + 1;
  }
  const range = astral[low];
  return range && range.start <= point ? range.of : CharacterClass.symbol;
}
