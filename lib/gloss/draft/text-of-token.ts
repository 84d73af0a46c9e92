import type { Token } from '../../model/text';

/** The text of a token as it stands in the source. */
export function textOfToken(token: Token): string {
  return token.type === 'WordNode' ? token.children.map(({ value }) => value).join('') : token.value;
}
