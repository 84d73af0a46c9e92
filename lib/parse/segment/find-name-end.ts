import { isCounted } from '../cues/counting-words';
import { isAbbreviation } from './abbreviations';
import { TokenKind, type TokenRun } from './token-run';
import { isLeftToRight, isNumber, isSpaceOrEnd } from './token-text';

/** What may stand, without a space, between two parts of one name: `Al-Quds`, `AT&T`, `A/RES/181`, `US$5`. */
const joins = new Set(['-', '–', '/', '.', "'", '’', '&', '_', ':', '@', '$', '€', '£']);
/** What holds a number to the letters behind it: `35°C`, `18:00GMT`. */
const numberJoins = new Set([':', '/', '°']);
/** What joins two words of a name with a space on both sides: `Procter & Gamble`. */
const spacedJoins = new Set(['&', '+']);
/** Signs that belong to the word they touch: `#COVID`, `$AAPL` before; `C++`, `C#`, `Rotana®` after. */
const before = new Set(['#', '@', '$', '€', '£', '°']);
const after = new Set(['+', '#', '*', '™', '®', '°']);
/** With one of these behind it a number says how much, and is no part of a name: `Tesla 5%`. */
const measures = new Set(['%', '٪', '‰', '°', '$', '€', '£']);

/** The most tokens of a group in brackets that belongs to a name: `World Health Organization (WHO)`. */
const longestGroup = 12;

/**
 * Finds the end of the left-to-right name that begins at a place: words in a row with the signs, joins, numbers and brackets that
 * are theirs; the place itself when none begins there.
 *
 * `C++ في` → the end of `C++`; `iPhone 15 الجديد` → of `iPhone 15`; `Apple 15 مليون` and `Tesla 5%` → of the first word.
 */
export function findNameEnd(tokens: TokenRun, at: number): number {
  const first = skipLead(tokens, at);
  if (!isLeftToRight(tokens, first)) return at;
  let end = first + 1;
  for (;;) {
    while (after.has(tokens.textAt(end))) end++;
    end = takeOwnDot(tokens, end);
    const next = endOfNext(tokens, end);
    if (next === end) return end;
    end = next;
  }
}

/** From a place to the word of the name that begins there, over its sign, `#COP28` `.NET`, or the number it touches, `35°C`. */
function skipLead(tokens: TokenRun, at: number): number {
  const text = tokens.textAt(at);
  if (before.has(text)) return at + 1;
  // A dot elsewhere ends what stands before it.
  if (text === '.' && isOpenBefore(tokens, at)) return at + 1;
  const isSigned = ['+', '-', '−'].includes(text) && isOpenBefore(tokens, at) && isNumber(tokens, at + 1);
  let next = isSigned ? at + 1 : at;
  while (isNumber(tokens, next) && numberJoins.has(tokens.textAt(next + 1))) next += 2;
  return next;
}

function isOpenBefore(tokens: TokenRun, at: number): boolean {
  return isSpaceOrEnd(tokens, at - 1) || '«“"(['.includes(tokens.textAt(at - 1));
}

/** The dot of initials, `U.S.`, or of an abbreviation before another word of the name, `Dr. John F. Kennedy`. */
function takeOwnDot(tokens: TokenRun, end: number): number {
  if (tokens.textAt(end) !== '.') return end;
  const word = tokens.textAt(end - 1);
  const isInitials = /^\p{L}(?:\.\p{L})+$/u.test(word);
  const goesOn = isAbbreviation(word) && isSpaceOrEnd(tokens, end + 1) && isLeftToRight(tokens, end + 2);
  return isInitials || goesOn ? end + 1 : end;
}

/** The end of what follows in the same name, with what stands between. */
function endOfNext(tokens: TokenRun, end: number): number {
  if (joins.has(tokens.textAt(end))) return endOfPart(tokens, end + 1, end);
  if (tokens.textAt(end) !== ' ') return endOfPart(tokens, end, end);
  const next = end + 1;
  const text = tokens.textAt(next);
  if (spacedJoins.has(text) && tokens.textAt(next + 1) === ' ' && isLeftToRight(tokens, next + 2)) {
    return next + 3;
  }
  if (text === '(') return endOfGroup(tokens, next) ?? end;
  if (isNumber(tokens, next) && (tokens.kindAt(end - 1) === TokenKind.source || !isOfName(tokens, next)))
    return end;
  if (before.has(text) || text === '.') return endOfPart(tokens, next + 1, end);
  return endOfPart(tokens, next, end);
}

function endOfPart(tokens: TokenRun, at: number, otherwise: number): number {
  return isLeftToRight(tokens, at) || isNumber(tokens, at) ? at + 1 : otherwise;
}

/** Tells whether a number a space after a name is part of it, and not said of it: no count, share, score, date or time. */
function isOfName(tokens: TokenRun, at: number): boolean {
  const sign = tokens.textAt(at + 1);
  if (/[,٬٫،]/.test(tokens.textAt(at)) || measures.has(sign)) return false;
  if (sign === ' ' && isCounted(tokens.textAt(at + 2), tokens.textAt(at + 4))) return false;
  if (!isNumber(tokens, at + 2)) return true;
  const isShort = [at, at + 2].every((each) => tokens.textAt(each).length <= 2);
  return sign !== '/' && !(isShort && ['-', '–', ':'].includes(sign));
}

/** The end of a group in brackets with nothing from right to left in it: `(WHO)`, `(II)`. */
function endOfGroup(tokens: TokenRun, from: number): number | null {
  if (!isLeftToRight(tokens, from + 1)) return null;
  for (let at = from + 1; at < from + longestGroup; at++) {
    const text = tokens.textAt(at);
    if (text === ')') return at + 1;
    const belongs = isLeftToRight(tokens, at) || isNumber(tokens, at) || text === ' ' || joins.has(text);
    if (!belongs) return null;
  }
  return null;
}
