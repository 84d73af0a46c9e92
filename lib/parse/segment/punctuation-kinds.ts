/** Marks that may end a sentence: full stops, ellipses, question and exclamation marks, of Arabic and its neighbours. */
const terminators = '.…؟?!۔‽⁇⁈⁉！？．。';

/** Terminators that say by themselves that the sentence is over, be it with a question or with feeling. */
const exclaiming = '؟?!‽⁇⁈⁉！？';

/** Quotation marks and brackets: never one token with their like. */
const enclosing = '"\'«»“”„‘’‹›()[]{}﴾﴿';

/** What after a terminator still belongs to its sentence. */
const closing = '»”’›)]}﴾';

/** Closing marks that end quoted speech, each with what opens it. Straight quotes open and close. */
export const quotations: readonly (readonly [opening: string, closing: string])[] = [
  ['«', '»'],
  ['“', '”'],
  ['‘', '’'],
  ['‹', '›'],
  ['"', '"'],
  ["'", "'"],
];

/** What goes on with the sentence, whatever stands before it. */
export const continuing = '،؛,;:';

/** By unit, the first four lists that hold it, one bit for each: a look-up where searching each list would take four. */
const lists = new Uint8Array(0x10000);
for (const [bit, list] of [terminators, exclaiming, enclosing, closing].entries()) {
  for (const mark of list) lists[mark.charCodeAt(0)] = (lists[mark.charCodeAt(0)] as number) | (1 << bit);
}

function isIn(bit: number, unit: number): boolean {
  return ((lists[unit] as number) & (1 << bit)) !== 0;
}

export function isTerminator(unit: number): boolean {
  return isIn(0, unit);
}

export function isExclaiming(unit: number): boolean {
  return isIn(1, unit);
}

export function isEnclosing(unit: number): boolean {
  return isIn(2, unit);
}

export function isClosing(unit: number): boolean {
  return isIn(3, unit);
}
