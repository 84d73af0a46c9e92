import { directionOf } from '../../arabic/direction-of';
import type { Token } from '../../model/text';
import { isNumber, isSpaceOrEnd, isWesternNumber, textAt, textBetween } from './token-text';

/** No telephone number has more groups; without an end, a line of numbers would take quadratic time. */
const mostGroups = 12;

const signs = new Set(['+', '-', '−', '±']);
const currencies = new Set(['$', '€', '£', '¥', '₪', '₺']);
/** What belongs to a signed number that it touches. */
const shares = new Set(['%', '٪', '‰']);

/**
 * Finds the end of a number that has to be kept in the order it is written in, and gives the place itself where none begins.
 *
 * `+965 2222 3333`, `2222-3333`, `+5%`, `$5.2`, `5€` → their ends. Arabic-Indic digits keep their groups in the order of the
 * Arabic, and so do `50%`, `10-15` and dates: none.
 */
export function findNumberEnd(tokens: readonly Token[], at: number): number {
  if (!mayBegin(tokens, at - 1)) return at;
  const sign = signs.has(textAt(tokens, at)) ? at + 1 : at;
  const amount = currencies.has(textAt(tokens, sign)) ? sign + 1 : sign;
  if (amount > sign && isWesternNumber(tokens, amount)) return amount + 1;
  if (isWesternNumber(tokens, sign) && currencies.has(textAt(tokens, sign + 1))) return sign + 2;
  const end = endOfGroups(tokens, at);
  return sign > at && end > at && shares.has(textAt(tokens, end)) ? end + 1 : end;
}

/** A sign behind a word or number is a dash, and a number there is part of it; behind “and” it begins: `و$70`. */
function mayBegin(tokens: readonly Token[], before: number): boolean {
  const isAnd = /^[وفبل]ـ?$/.test(textAt(tokens, before));
  return isAnd || isSpaceOrEnd(tokens, before) || tokens[before]?.type === 'PunctuationNode';
}

/** The end of a number in groups, with its sign and the brackets around its code: `+1 (202) 555-0143`. */
function endOfGroups(tokens: readonly Token[], from: number): number {
  const hasCode = textAt(tokens, from) === '(' && textAt(tokens, from + 2) === ')';
  let end = hasCode || signs.has(textAt(tokens, from)) ? from + 1 : from;
  if (!isWesternNumber(tokens, end)) return from;
  end++;
  for (let groups = 1; groups < mostGroups; groups++) {
    const next = skipBetween(tokens, end);
    if (next === end || !isNumber(tokens, next)) break;
    end = next + 1;
    if (textAt(tokens, next - 1) === '(') end++;
  }
  return directionOf(textBetween(tokens, from, end)) === 'ltr' ? end : from;
}

/** Over what parts two groups: a space, a hyphen, the brackets of a code, which must both be there. */
function skipBetween(tokens: readonly Token[], end: number): number {
  let next = end;
  if (textAt(tokens, next) === ')' && textAt(tokens, next - 2) === '(') next++;
  if ([' ', '-'].includes(textAt(tokens, next))) next++;
  const opens = textAt(tokens, next) === '(' && isNumber(tokens, next + 1);
  return opens && textAt(tokens, next + 2) === ')' ? next + 1 : next;
}
