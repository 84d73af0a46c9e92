import { isWord, TokenKind, type TokenRun } from './token-run';
import { isLeftToRight, isNumber } from './token-text';

/** Quotation marks and brackets, each with what closes it. */
const closings: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['“', '”'],
  ['‘', '’'],
  ['‹', '›'],
  ['"', '"'],
  ['(', ')'],
  ['[', ']'],
]);

const openingUnits: ReadonlySet<number> = new Set([...closings.keys()].map((mark) => mark.charCodeAt(0)));

/** Tells a mark after which a passage in English may begin. */
export function opensPassage(tokens: TokenRun, at: number): boolean {
  return tokens.kindAt(at) === TokenKind.punctuation && openingUnits.has(tokens.unitAt(at));
}

/** The most tokens of a passage: a sentence in English is hardly longer. */
const longest = 200;

/** Tells what may stand in English text: its words, numbers and every mark but those that are only Arabic. */
function isOfEnglish(tokens: TokenRun, at: number): boolean {
  if (isWord(tokens.kindAt(at))) return isLeftToRight(tokens, at) || isNumber(tokens, at);
  return !/[،؛؟]/.test(tokens.textAt(at));
}

/**
 * Finds the end of the passage in English that fills a quotation or a pair of brackets, whose opening mark is before the place;
 * the place itself where there is none. Its marks are its own: `«Yes, we can!»` → the end of `Yes, we can!`. A quotation may go
 * on in another sentence.
 */
export function findQuotedEnd(tokens: TokenRun, at: number): number {
  const opening = tokens.textAt(at - 1);
  const closing = closings.get(opening);
  if (!closing || tokens.textAt(at) === ' ') return at;
  let depth = 1;
  let hasName = false;
  for (let end = at; end < Math.min(tokens.length, at + longest); end++) {
    const text = tokens.textAt(end);
    if (text === closing) depth--;
    else if (text === opening) depth++;
    if (depth === 0) return hasName && tokens.textAt(end - 1) !== ' ' ? end : at;
    if (!isOfEnglish(tokens, end)) return at;
    hasName ||= isLeftToRight(tokens, end);
  }
  return hasName && !'(['.includes(opening) && tokens.length < at + longest ? tokens.length : at;
}

/** Tells a sentence that is in English from its first word to its last: `The deal is done, he said.` */
export function isEnglish(tokens: TokenRun): boolean {
  let hasName = false;
  for (let at = 0; at < tokens.length; at++) {
    if (!isOfEnglish(tokens, at)) return false;
    hasName ||= isLeftToRight(tokens, at);
  }
  return hasName;
}

/**
 * Finds what of a sentence in English is English: all of it but the mark of a list before it, and a quotation mark or bracket
 * whose other one stands in another sentence or at its other end. `- Google` → `Google`; `“We can.”` → `We can.`
 */
export function trimEnglish(tokens: TokenRun): { from: number; to: number } {
  let from = skipListMark(tokens);
  let to = tokens.length;
  for (;;) {
    const first = tokens.textAt(from);
    const last = tokens.textAt(to - 1);
    const inside: string[] = [];
    for (let at = from + 1; at < to - 1; at++) inside.push(tokens.textAt(at));
    const closing = closings.get(first);
    const opening = [...closings].find(([, each]) => each === last)?.[0];
    const isAround = closing === last;
    const isAlone = closing !== undefined && !isAround && !inside.includes(closing);
    if (isAround || isAlone) from++;
    if (isAround || (opening !== undefined && !isAlone && !inside.includes(opening))) to--;
    else if (!isAlone) return { from, to };
  }
}

/** Over `-` `•` `1.` `2)` and the space behind it. */
function skipListMark(tokens: TokenRun): number {
  const at = isNumber(tokens, 0) ? 1 : 0;
  const isMark = [TokenKind.punctuation, TokenKind.symbol].some((kind) => kind === tokens.kindAt(at));
  return isMark && tokens.textAt(at + 1) === ' ' ? at + 2 : 0;
}
