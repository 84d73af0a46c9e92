import { Sign } from './line-signs';

/** How a line of a table is built; lines of one table are built alike. */
export type RowPattern = 'labelled' | 'score' | 'columns' | 'dashed' | 'figures';

/** Longer lines are text. */
const mostWords = 16;

const figure = Sign.digit | Sign.arabicDigit;

/** Each with the signs one of which a line has to have, that it may match. */
const patterns: readonly (readonly [RowPattern, number, RegExp])[] = [
  // `الاتحاد 2-1 الجونة`, `سموحة × الاتحاد`
  [
    'score',
    Sign.digit | Sign.times | Sign.latin,
    /(?:^|\s)\d{1,3}\s*[-–:]\s*\d{1,3}(?:\s|$)|\p{L}\s*×\s*\p{L}|\p{L}\s[xX]\s\p{L}|\svs\s/u,
  ],
  // `عيار 24: 4,217 جنيها`, `خط الدفاع: كريم - أحمد`
  ['labelled', Sign.colon, /^[^:.؟]{2,45}\s?:\s*[^\s:]/u],
  // `القاهرة 23 13`
  [
    'columns',
    Sign.tab | Sign.gap | Sign.bar | figure,
    /\S(?:\s*\t\s*| {3,}|\s+\|\s+)\S.*\S(?:\s*\t\s*| {3,}|\s+\|\s+)\S|\S(?:\t+| {3,})\S|\p{L}.*\s[\d٠-٩.,٫]+\s+[\d٠-٩.,٫]+\s*$|^[\d٠-٩]+\s+[\d٠-٩.,٫]+\s+[\d٠-٩.,٫]+/u,
  ],
  // `موز بلدي - من 14 إلى 18 جنيها`, `برنت | 75`
  ['dashed', Sign.dash | Sign.bar, /\S\s+[-–—|]\s+\S|\p{L}[-–—|]\s+\S/u],
  // `6400 جنيه للبيع`
  ['figures', figure, /[\d٠-٩]/u],
];

/**
 * Tells which kind of row a line could be, as far as its own form says: `القاهرة 23 13` → columns; a sentence → `null`.
 *
 * `words` is how many it has, `signs` which signs. Only a run of lines built alike makes a table, so a later step looks at the neighbours.
 */
export function readRowPattern(text: string, words: number, signs: number): RowPattern | null {
  if (words === 0 || words > mostWords || /[.؟!…:،]["”»)]*\s*$/u.test(text)) return null;
  const found =
    patterns.find(([, needed, pattern]) => (signs & needed) !== 0 && pattern.test(text))?.[0] ?? null;
  return found === 'figures' && isLong(text) ? null : found;
}

/** Tells a line of many words that does not end with a figure: figures alone do not make it a row. */
function isLong(text: string): boolean {
  return text.trim().split(/\s+/u).length > 5 && !/[\d٠-٩]\s*$/u.test(text);
}
