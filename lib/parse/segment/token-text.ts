import { directionOf } from '../../arabic/direction-of';
import type { Token } from '../../model/text';

/** The text of a token, and of none the empty string: `textAt(tokens, -1)` → ``. */
export function textAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  if (!token) return '';
  return 'value' in token ? token.value : token.children.map(({ value }) => value).join('');
}

/** The text from one token up to another. */
export function textBetween(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((_, index) => textAt(tokens, from + index))
    .join('');
}

/** Tells a word or an address that runs from left to right: `Apple` `www.kuna.net.kw` → true; `وزير` `12` → false. */
export function isLeftToRight(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.type === 'SourceNode') return true;
  return token?.type === 'WordNode' && directionOf(textAt(tokens, at)) === 'ltr';
}

/** Tells a number in any digits: `12` `١٢٬٥٠٠` → true; `3G` `+` → false. */
export function isNumber(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.type === 'WordNode' &&
    /^\p{Nd}/u.test(textAt(tokens, at)) &&
    directionOf(textAt(tokens, at)) === 'neutral'
  );
}

/** Tells a number in digits that bidi calls European, which signs beside it would change sides with. */
export function isWesternNumber(tokens: readonly Token[], at: number): boolean {
  return isNumber(tokens, at) && !/^[٠-٩]/.test(textAt(tokens, at));
}

/** Tells where words part: at white space and at both ends of the sentence. */
export function isSpaceOrEnd(tokens: readonly Token[], at: number): boolean {
  return (tokens[at]?.type ?? 'WhiteSpaceNode') === 'WhiteSpaceNode';
}
