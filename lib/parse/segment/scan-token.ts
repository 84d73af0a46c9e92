import { CharacterClass, classAt, findRunEnd, isOfWord, widthAt } from '../../arabic/character-class';
import { findAddress, isAsciiLetterOrDigit } from './find-address';
import { isPlainLetter } from './plain-word';
import { isEnclosing } from './punctuation-kinds';
import { scanSymbol } from './scan-symbol';
import { findWordEnd } from './scan-word';
import { TokenKind } from './token-run';

const tatweel = 0x640;

/** How far a run of the source has been searched for addresses: none that is not found yet begins before this offset. */
export interface Searched {
  upTo: number;
}

/** Reads the token that begins at `start`, whatever it is; gives its end and kind, packed as in a run of tokens. */
export function scanToken(source: string, start: number, end: number, searched: Searched): number {
  const of = classAt(source, start);
  if (of === CharacterClass.whiteSpace)
    return pack(findWhiteSpaceEnd(source, start, end), TokenKind.whiteSpace);
  if (of === CharacterClass.punctuation)
    return pack(findPunctuationEnd(source, start, end), TokenKind.punctuation);
  if (!isOfWord(of) || of === CharacterClass.mark || of === CharacterClass.joiner) {
    return pack(scanSymbol(source, start, end), TokenKind.symbol);
  }
  const unit = source.charCodeAt(start);
  if (start >= searched.upTo && isAsciiLetterOrDigit(unit)) {
    const address = findAddress(source, start, end);
    if (address >= 0) return pack(address, TokenKind.source);
    searched.upTo = ~address;
  }
  const filler = unit === tatweel ? findFillerEnd(source, start, end) : start;
  if (filler > start) return pack(filler, TokenKind.symbol);
  const word = findWordEnd(source, start, end);
  return pack(word, kindOfWord(source, start, word));
}

function pack(end: number, kind: TokenKind): number {
  return (end << 3) | kind;
}

function kindOfWord(source: string, start: number, end: number): TokenKind {
  if (findRunEnd(source, start, end) < end) return TokenKind.compound;
  if (isPlainLetter(source.charCodeAt(start))) return TokenKind.arabicWord;
  for (let at = start; at < end; at++) {
    if (!isPlainDigit(source.charCodeAt(at))) return TokenKind.word;
  }
  return TokenKind.number;
}

function isPlainDigit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x660 && unit <= 0x669);
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
  if (isEnclosing(unit)) return at;
  while (at < end && source.charCodeAt(at) === unit) at++;
  return at;
}
