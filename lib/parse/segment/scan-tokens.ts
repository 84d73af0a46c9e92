import type { Placer } from './place';
import { findPlainEnd, isPlainLetter } from './plain-word';
import { type Searched, scanToken } from './scan-token';
import { TokenKind, TokenRun } from './token-run';
import { keep, reserve } from './token-store';

const space = 0x20;

/**
 * Divides a run of the source into words, punctuation, symbols, addresses and white space, in one pass and without a gap.
 *
 * `قال: «نعم» 50%` → `قال` `:` ` ` `«` `نعم` `»` ` ` `50` `%`. Works on any string, in time linear in its length. No token is
 * made into a node: see `buildTokens`.
 */
export function scanTokens(source: string, start: number, end: number, place: Placer): TokenRun {
  const { store, first } = reserve(end - start + 1);
  const searched: Searched = { upTo: start };
  let length = first;
  let at = start;
  while (at < end) {
    const unit = source.charCodeAt(at);
    // Nine tokens of ten are plain words and the single spaces before them.
    if (unit === space && at + 1 < end && isPlainLetter(source.charCodeAt(at + 1))) {
      store[length++] = (at++ << 3) | TokenKind.whiteSpace;
      continue;
    }
    const plainEnd = isPlainLetter(unit) ? findPlainEnd(source, at, end) : -1;
    if (plainEnd >= 0) {
      store[length++] = (at << 3) | TokenKind.arabicWord;
      at = plainEnd;
      continue;
    }
    const packed = scanToken(source, at, end, searched);
    store[length++] = (at << 3) | (packed & 7);
    at = packed >>> 3;
  }
  store[length] = end << 3;
  keep(length + 1 - first);
  return new TokenRun(source, place, store, first, length - first);
}
