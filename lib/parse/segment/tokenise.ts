import { CharacterClass, classAt, isOfWord, widthAt } from '../../arabic/character-class';
import type { Token } from '../../model/text';
import { findAddress, isAsciiLetterOrDigit } from './find-address';
import { punctuation, sourceNode, symbol, whiteSpace } from './nodes';
import type { Placer } from './place';
import { enclosing } from './punctuation-kinds';
import { scanSymbol } from './scan-symbol';
import { scanWord } from './scan-word';

const tatweel = 0x640;

/**
 * Divides a run of the source into words, punctuation, symbols, addresses and white space, in one pass and without a gap.
 *
 * `قال: «نعم» 50%` → `قال` `:` ` ` `«` `نعم` `»` ` ` `50` `%`. Words are not yet counted: their index is 0. Works on any
 * string, in time linear in its length.
 */
export function tokenise(source: string, start: number, end: number, place: Placer): Token[] {
  const tokens: Token[] = [];
  /** No address begins before this offset. */
  let searched = start;
  let at = start;
  while (at < end) {
    const of = classAt(source, at);
    if (of === CharacterClass.whiteSpace) {
      const next = findWhiteSpaceEnd(source, at, end);
      tokens.push(whiteSpace(source.slice(at, next), place(at, next)));
      at = next;
      continue;
    }
    if (isOfWord(of) && of !== CharacterClass.mark && of !== CharacterClass.joiner) {
      const unit = source.charCodeAt(at);
      if (unit < 0x80 && at >= searched && isAsciiLetterOrDigit(unit)) {
        const found = findAddress(source, at, end);
        if (found >= 0) {
          tokens.push(sourceNode(source.slice(at, found), place(at, found)));
          at = found;
          continue;
        }
        searched = ~found;
      }
      const fillerEnd = unit === tatweel ? findFillerEnd(source, at, end) : at;
      if (fillerEnd > at) {
        tokens.push(symbol(source.slice(at, fillerEnd), place(at, fillerEnd)));
        at = fillerEnd;
        continue;
      }
      const word = scanWord(source, at, end, place);
      tokens.push(word);
      at = word.position.end.offset as number;
      continue;
    }
    if (of === CharacterClass.punctuation) {
      const next = findPunctuationEnd(source, at, end);
      tokens.push(punctuation(source.slice(at, next), place(at, next)));
      at = next;
    } else {
      const next = scanSymbol(source, at, end);
      tokens.push(symbol(source.slice(at, next), place(at, next)));
      at = next;
    }
  }
  return tokens;
}

/** The end of a run of tatweel without a letter (a line drawn on a keyboard), or its start when a word goes on there. */
function findFillerEnd(source: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const of = classAt(source, at);
    const fills =
      source.charCodeAt(at) === tatweel || of === CharacterClass.mark || of === CharacterClass.joiner;
    if (!fills) return isOfWord(of) ? start : at;
    at += widthAt(source, at);
  }
  return Math.min(at, end);
}

function findWhiteSpaceEnd(source: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end && classAt(source, at) === CharacterClass.whiteSpace) at++;
  return at;
}

/** The same mark again (`...` `--` `؟؟`) is one token, but every quotation mark and bracket is its own. */
function findPunctuationEnd(source: string, start: number, end: number): number {
  const width = widthAt(source, start);
  if (width === 2) return Math.min(start + width, end);
  const unit = source.charCodeAt(start);
  let at = start + 1;
  if (enclosing.includes(source.charAt(start))) return at;
  while (at < end && source.charCodeAt(at) === unit) at++;
  return at;
}
