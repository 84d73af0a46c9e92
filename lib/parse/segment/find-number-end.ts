import { directionOf } from '../../arabic/direction-of';
import { TokenKind, type TokenRun } from './token-run';
import { isNumber, isSpaceOrEnd, isWesternNumber } from './token-text';

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
export function findNumberEnd(tokens: TokenRun, at: number): number {
  if (!mayBegin(tokens, at - 1)) return at;
  const sign = signs.has(tokens.textAt(at)) ? at + 1 : at;
  const amount = currencies.has(tokens.textAt(sign)) ? sign + 1 : sign;
  if (amount > sign && isWesternNumber(tokens, amount)) return amount + 1;
  if (isWesternNumber(tokens, sign) && currencies.has(tokens.textAt(sign + 1))) return sign + 2;
  const end = endOfGroups(tokens, at);
  return sign > at && end > at && shares.has(tokens.textAt(end)) ? end + 1 : end;
}

/** A sign behind a word or number is a dash, and a number there is part of it; behind “and” it begins: `و$70`. */
function mayBegin(tokens: TokenRun, before: number): boolean {
  const isAnd = /^[وفبل]ـ?$/.test(tokens.textAt(before));
  return isAnd || isSpaceOrEnd(tokens, before) || tokens.kindAt(before) === TokenKind.punctuation;
}

/** The end of a number in groups, with its sign and the brackets around its code: `+1 (202) 555-0143`. */
function endOfGroups(tokens: TokenRun, from: number): number {
  const hasCode = tokens.textAt(from) === '(' && tokens.textAt(from + 2) === ')';
  let end = hasCode || signs.has(tokens.textAt(from)) ? from + 1 : from;
  if (!isWesternNumber(tokens, end)) return from;
  end++;
  for (let groups = 1; groups < mostGroups; groups++) {
    const next = skipBetween(tokens, end);
    if (next === end || !isNumber(tokens, next)) break;
    end = next + 1;
    if (tokens.textAt(next - 1) === '(') end++;
  }
  return directionOf(tokens.textBetween(from, end)) === 'ltr' ? end : from;
}

/** Over what parts two groups: a space, a hyphen, the brackets of a code, which must both be there. */
function skipBetween(tokens: TokenRun, end: number): number {
  let next = end;
  if (tokens.textAt(next) === ')' && tokens.textAt(next - 2) === '(') next++;
  if ([' ', '-'].includes(tokens.textAt(next))) next++;
  const opens = tokens.textAt(next) === '(' && isNumber(tokens, next + 1);
  return opens && tokens.textAt(next + 2) === ')' ? next + 1 : next;
}
