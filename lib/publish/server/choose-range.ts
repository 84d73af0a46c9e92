/** Bytes from `start` to `end`, both of them in. */
export interface ByteRange {
  start: number;
  end: number;
}

const bytesUnit = /^bytes=(.*)$/i;
const rangeSpec = /^(?:(\d+)-(\d*)|-(\d+))$/;

/**
 * Reads a `Range` field for a file of `size` bytes (RFC 9110 §14.1.2): `bytes=0-9` · from 10 on `bytes=10-` · the last ten
 * `bytes=-10`, which is the whole of a shorter file.
 *
 * `unsatisfiable` where no part is in the file. `null` where the whole is to be sent: the field is not understood or not valid, or
 * asks for several parts, for which §14.2 lets a server send the whole; no reader of a page or a PDF asks so.
 */
export function chooseRange(field: string | undefined, size: number): ByteRange | 'unsatisfiable' | null {
  const [, list] = bytesUnit.exec(field ?? '') ?? [];
  if (list === undefined) return null;
  const specs = list.split(',').flatMap((spec) => spec.trim() || []);
  const ranges: ByteRange[] = [];
  for (const spec of specs) {
    const [matched, first, last, suffix] = rangeSpec.exec(spec) ?? [];
    if (matched === undefined) return null;
    const start = first === undefined ? Math.max(0, size - Number(suffix)) : Number(first);
    const end = last ? Number(last) : size - 1;
    if (last && end < start) return null;
    if (start < size && suffix !== '0') ranges.push({ start, end: Math.min(end, size - 1) });
  }
  const [range = 'unsatisfiable' as const] = ranges;
  return specs.length === 0 || ranges.length > 1 ? null : range;
}
