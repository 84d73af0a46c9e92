import { directionOf } from '../../arabic/direction-of';
import { TokenKind, type TokenRun } from './token-run';

/** Tells a word or an address that runs from left to right: `Apple` `www.kuna.net.kw` → true; `وزير` `12` → false. */
export function isLeftToRight(tokens: TokenRun, at: number): boolean {
  const kind = tokens.kindAt(at);
  if (kind === TokenKind.source) return true;
  if (kind !== TokenKind.word && kind !== TokenKind.compound) return false;
  return directionOf(tokens.textAt(at)) === 'ltr';
}

/** Tells a number in any digits: `12` `١٢٬٥٠٠` → true; `3G` `+` → false. */
export function isNumber(tokens: TokenRun, at: number): boolean {
  const kind = tokens.kindAt(at);
  if (kind === TokenKind.number) return true;
  if (kind !== TokenKind.word && kind !== TokenKind.compound) return false;
  const text = tokens.textAt(at);
  return /^\p{Nd}/u.test(text) && directionOf(text) === 'neutral';
}

/** Tells a number in digits that bidi calls European, which signs beside it would change sides with. */
export function isWesternNumber(tokens: TokenRun, at: number): boolean {
  const unit = tokens.unitAt(at);
  return isNumber(tokens, at) && !(unit >= 0x660 && unit <= 0x669);
}

/** Tells where words part: at white space and at both ends of the sentence. */
export function isSpaceOrEnd(tokens: TokenRun, at: number): boolean {
  return tokens.kindAt(at) === TokenKind.whiteSpace;
}
