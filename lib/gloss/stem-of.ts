import type { Part } from '../model/gloss';
import { isAttachedPronoun } from './is-attached-pronoun';

/** The part that is no clitic: the last that is no attached pronoun (`وزير` of `ووزير`, `تأثير` of `تأثيره`, `ل` of `له`). */
export function stemOf(parts: readonly [Part, ...Part[]]): Part {
  return parts.filter((_, at) => !isAttachedPronoun(parts, at)).at(-1) ?? parts[0];
}
