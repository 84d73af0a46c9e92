import Negotiator from 'negotiator';
import { codings } from './find-file';

export type Coding = keyof typeof codings | 'identity';

/**
 * Chooses the content coding of an answer from `Accept-Encoding` (RFC 9110 §12.5.3), ours first where the reader has no
 * preference: `gzip, deflate, br` → `br`.
 *
 * Without the field the file goes as it is, which everyone can read. `null` where the reader refuses all there is
 * (`identity;q=0` of a file that lies there uncompressed only).
 */
export function chooseCoding(
  accepted: string | undefined,
  available: readonly (keyof typeof codings)[],
): Coding | null {
  const preferred = [...Object.keys(codings), 'identity'];
  const negotiator = new Negotiator({ headers: { 'accept-encoding': accepted } });
  const [best] = negotiator.encodings([...available, 'identity'], { preferred });
  return (best as Coding | undefined) ?? null;
}
