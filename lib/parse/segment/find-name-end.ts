import type { Token } from '../../model/text';
import { isCounted } from '../cues/counting-words';
import { isAbbreviation } from './abbreviations';
import { isLeftToRight, isNumber, isSpaceOrEnd, textAt } from './token-text';

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
export function findNameEnd(tokens: readonly Token[], at: number): number {
  const first = skipLead(tokens, at);
  if (!isLeftToRight(tokens, first)) return at;
  let end = first + 1;
  for (;;) {
    while (after.has(textAt(tokens, end))) end++;
    end = takeOwnDot(tokens, end);
    const next = endOfNext(tokens, end);
    if (next === end) return end;
    end = next;
  }
}

/** From a place to the word of the name that begins there, over its sign, `#COP28` `.NET`, or the number it touches, `35°C`. */
function skipLead(tokens: readonly Token[], at: number): number {
  const text = textAt(tokens, at);
  if (before.has(text)) return at + 1;
  // A dot elsewhere ends what stands before it.
  if (text === '.' && isOpenBefore(tokens, at)) return at + 1;
  const isSigned = ['+', '-', '−'].includes(text) && isOpenBefore(tokens, at) && isNumber(tokens, at + 1);
  let next = isSigned ? at + 1 : at;
  while (isNumber(tokens, next) && numberJoins.has(textAt(tokens, next + 1))) next += 2;
  return next;
}

function isOpenBefore(tokens: readonly Token[], at: number): boolean {
  return isSpaceOrEnd(tokens, at - 1) || '«“"(['.includes(textAt(tokens, at - 1));
}

/** The dot of initials, `U.S.`, or of an abbreviation before another word of the name, `Dr. John F. Kennedy`. */
function takeOwnDot(tokens: readonly Token[], end: number): number {
  if (textAt(tokens, end) !== '.') return end;
  const word = textAt(tokens, end - 1);
  const isInitials = /^\p{L}(?:\.\p{L})+$/u.test(word);
  const goesOn = isAbbreviation(word) && isSpaceOrEnd(tokens, end + 1) && isLeftToRight(tokens, end + 2);
  return isInitials || goesOn ? end + 1 : end;
}

/** The end of what follows in the same name, with what stands between. */
function endOfNext(tokens: readonly Token[], end: number): number {
  if (joins.has(textAt(tokens, end))) return endOfPart(tokens, end + 1, end);
  if (textAt(tokens, end) !== ' ') return endOfPart(tokens, end, end);
  const next = end + 1;
  const text = textAt(tokens, next);
  if (spacedJoins.has(text) && textAt(tokens, next + 1) === ' ' && isLeftToRight(tokens, next + 2)) {
    return next + 3;
  }
  if (text === '(') return endOfGroup(tokens, next) ?? end;
  if (isNumber(tokens, next) && (tokens[end - 1]?.type === 'SourceNode' || !isOfName(tokens, next)))
    return end;
  if (before.has(text) || text === '.') return endOfPart(tokens, next + 1, end);
  return endOfPart(tokens, next, end);
}

function endOfPart(tokens: readonly Token[], at: number, otherwise: number): number {
  return isLeftToRight(tokens, at) || isNumber(tokens, at) ? at + 1 : otherwise;
}

/** Tells whether a number a space after a name is part of it, and not said of it: no count, share, score, date or time. */
function isOfName(tokens: readonly Token[], at: number): boolean {
  const sign = textAt(tokens, at + 1);
  if (/[,٬٫،]/.test(textAt(tokens, at)) || measures.has(sign)) return false;
  if (sign === ' ' && isCounted(textAt(tokens, at + 2), textAt(tokens, at + 4))) return false;
  if (!isNumber(tokens, at + 2)) return true;
  const isShort = [at, at + 2].every((each) => textAt(tokens, each).length <= 2);
  return sign !== '/' && !(isShort && ['-', '–', ':'].includes(sign));
}

/** The end of a group in brackets with nothing from right to left in it: `(WHO)`, `(II)`. */
function endOfGroup(tokens: readonly Token[], from: number): number | null {
  if (!isLeftToRight(tokens, from + 1)) return null;
  for (let at = from + 1; at < from + longestGroup; at++) {
    const text = textAt(tokens, at);
    if (text === ')') return at + 1;
    const belongs = isLeftToRight(tokens, at) || isNumber(tokens, at) || text === ' ' || joins.has(text);
    if (!belongs) return null;
  }
  return null;
}
