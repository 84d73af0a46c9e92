import type { Token } from '../../model/text';
import { isLeftToRight, isNumber, textAt } from './token-text';

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

/** The most tokens of a passage: a sentence in English is hardly longer. */
const longest = 200;

/** Tells what may stand in English text: its words, numbers and every mark but those that are only Arabic. */
function isOfEnglish(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.type === 'WordNode') return isLeftToRight(tokens, at) || isNumber(tokens, at);
  return !/[،؛؟]/.test(textAt(tokens, at));
}

/**
 * Finds the end of the passage in English that fills a quotation or a pair of brackets, whose opening mark is before the place;
 * the place itself where there is none. Its marks are its own: `«Yes, we can!»` → the end of `Yes, we can!`. A quotation may go
 * on in another sentence.
 */
export function findQuotedEnd(tokens: readonly Token[], at: number): number {
  const opening = textAt(tokens, at - 1);
  const closing = closings.get(opening);
  if (!closing || textAt(tokens, at) === ' ') return at;
  let depth = 1;
  let hasName = false;
  for (let end = at; end < Math.min(tokens.length, at + longest); end++) {
    const text = textAt(tokens, end);
    if (text === closing) depth--;
    else if (text === opening) depth++;
    if (depth === 0) return hasName && textAt(tokens, end - 1) !== ' ' ? end : at;
    if (!isOfEnglish(tokens, end)) return at;
    hasName ||= isLeftToRight(tokens, end);
  }
  return hasName && !'(['.includes(opening) && tokens.length < at + longest ? tokens.length : at;
}

/** Tells a sentence that is in English from its first word to its last: `The deal is done, he said.` */
export function isEnglish(tokens: readonly Token[]): boolean {
  return (
    tokens.every((_, at) => isOfEnglish(tokens, at)) && tokens.some((_, at) => isLeftToRight(tokens, at))
  );
}

/**
 * Finds what of a sentence in English is English: all of it but the mark of a list before it, and a quotation mark or bracket
 * whose other one stands in another sentence or at its other end. `- Google` → `Google`; `“We can.”` → `We can.`
 */
export function trimEnglish(tokens: readonly Token[]): { from: number; to: number } {
  let from = skipListMark(tokens);
  let to = tokens.length;
  for (;;) {
    const first = textAt(tokens, from);
    const last = textAt(tokens, to - 1);
    const inside = tokens.slice(from + 1, to - 1).map((_, index) => textAt(tokens, from + 1 + index));
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
function skipListMark(tokens: readonly Token[]): number {
  const at = isNumber(tokens, 0) ? 1 : 0;
  const isMark = tokens[at]?.type === 'PunctuationNode' || tokens[at]?.type === 'SymbolNode';
  return isMark && textAt(tokens, at + 1) === ' ' ? at + 2 : 0;
}
