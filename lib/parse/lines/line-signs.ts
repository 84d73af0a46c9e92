/** What patterns look for in a line, one bit each: where it is not, they need not be tried. */
export const Sign = {
  digit: 1,
  /** Arabic-Indic. */
  arabicDigit: 2,
  colon: 4,
  dash: 8,
  bar: 16,
  tab: 32,
  /** Two spaces in a row. */
  gap: 64,
  quotation: 128,
  /** A full stop or an exclamation mark. */
  stop: 256,
  comma: 512,
  latin: 1024,
  times: 2048,
} as const;

const characters: readonly (readonly [sign: number, characters: string])[] = [
  [Sign.digit, '0123456789'],
  [Sign.arabicDigit, '٠١٢٣٤٥٦٧٨٩'],
  [Sign.colon, ':'],
  [Sign.dash, '-–—'],
  [Sign.bar, '|'],
  [Sign.tab, '\t'],
  [Sign.quotation, '"“”„«»\'‘’'],
  [Sign.stop, '.!'],
  [Sign.comma, '،,؛;'],
  [Sign.latin, 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  [Sign.times, '×'],
];

const signOfUnit = new Uint16Array(0x10000);
for (const [sign, of] of characters) {
  for (const each of of) signOfUnit[each.charCodeAt(0)] = sign;
}

const space = 0x20;

/** Gives the signs that stand in a text, as a number with one bit for each. */
export function readSigns(text: string): number {
  let signs = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    signs |= signOfUnit[unit] as number;
    if (unit === space && before === space) signs |= Sign.gap;
    before = unit;
  }
  return signs;
}
