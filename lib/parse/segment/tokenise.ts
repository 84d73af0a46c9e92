import type { Token } from '../../model/text';
import { buildTokens } from './build-tokens';
import type { Placer } from './place';
import { scanTokens } from './scan-tokens';

/**
 * Divides a run of the source into words, punctuation, symbols, addresses and white space, as nodes with their positions.
 *
 * `قال: «نعم» 50%` → `قال` `:` ` ` `«` `نعم` `»` ` ` `50` `%`. Works on any string, in time linear in its length. For sentences,
 * which make nodes of their tokens when they are read, see `segmentBlock`.
 */
export function tokenise(source: string, start: number, end: number, place: Placer): Token[] {
  return buildTokens(scanTokens(source, start, end, place));
}
