import type { Isolate, Token } from '../../model/text';
import { findQuotedEnd, isEnglish, trimEnglish } from './find-latin-passage';
import { findNameEnd } from './find-name-end';
import { findNumberEnd } from './find-number-end';

/**
 * Finds the runs of a sentence that run from left to right in the Arabic around them and must be kept apart from it, so that
 * their signs stay on their side: `شركة C++ Builders` → the run `C++ Builders`; `هاتف +965 2222 3333` → the whole number.
 * Names in a list are runs of their own, in the order of the Arabic: `Apple، Google` → two. Arabic text has none, a sentence
 * in English is one.
 */
export function findIsolates(tokens: readonly Token[]): Isolate[] {
  if (isEnglish(tokens)) return [{ ...trimEnglish(tokens), language: 'en' }];
  const isolates: Isolate[] = [];
  for (let at = 0; at < tokens.length; ) {
    const named = findQuotedEnd(tokens, at);
    const nameEnd = named > at ? named : findNameEnd(tokens, at);
    const end = nameEnd > at ? nameEnd : findNumberEnd(tokens, at);
    if (end > at) isolates.push({ from: at, to: end, language: nameEnd > at ? 'en' : null });
    at = Math.max(end, at + 1);
  }
  return isolates;
}
