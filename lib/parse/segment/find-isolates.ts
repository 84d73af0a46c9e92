import type { Isolate } from '../../model/text';
import { findQuotedEnd, isEnglish, opensPassage, trimEnglish } from './find-latin-passage';
import { findNameEnd } from './find-name-end';
import { findNumberEnd } from './find-number-end';
import { TokenKind, type TokenRun } from './token-run';

/**
 * Finds the runs of a sentence that run from left to right in the Arabic around them and must be kept apart from it, so that
 * their signs stay on their side: `شركة C++ Builders` → the run `C++ Builders`; `هاتف +965 2222 3333` → the whole number.
 * Names in a list are runs of their own, in the order of the Arabic: `Apple، Google` → two. Arabic text has none, a sentence
 * in English is one.
 */
export function findIsolates(tokens: TokenRun): Isolate[] {
  if (isEnglish(tokens)) return [{ ...trimEnglish(tokens), language: 'en' }];
  const isolates: Isolate[] = [];
  for (let at = 0; at < tokens.length; ) {
    if (beginsNone(tokens, at)) {
      at++;
      continue;
    }
    const named = findQuotedEnd(tokens, at);
    const nameEnd = named > at ? named : findNameEnd(tokens, at);
    const end = nameEnd > at ? nameEnd : findNumberEnd(tokens, at);
    if (end > at) isolates.push({ from: at, to: end, language: nameEnd > at ? 'en' : null });
    at = Math.max(end, at + 1);
  }
  return isolates;
}

/**
 * Tells at a glance that none begins here, as at most places. After an opening mark it takes a closer look; elsewhere none begins at
 * an Arabic word or a space, nor at a mark, sign or number straight before one of these, a number behind the space left aside.
 */
function beginsNone(tokens: TokenRun, at: number): boolean {
  const kind = tokens.kindAt(at);
  if (kind === TokenKind.arabicWord) return true;
  if (opensPassage(tokens, at - 1)) return false;
  if (kind === TokenKind.whiteSpace) return true;
  if (kind === TokenKind.word || kind === TokenKind.compound || kind === TokenKind.source) return false;
  const next = tokens.kindAt(at + 1);
  if (next === TokenKind.arabicWord) return true;
  if (next !== TokenKind.whiteSpace) return false;
  const behind = tokens.kindAt(at + 2);
  return kind !== TokenKind.number || behind === TokenKind.arabicWord || behind === TokenKind.whiteSpace;
}
