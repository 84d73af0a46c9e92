import type { IncomingHttpHeaders } from 'node:http';
import { allowsRange, checkConditions, type Validators } from './check-conditions';
import { type ByteRange, chooseRange } from './choose-range';

/** The status of an answer about a file that is there, and which part of it is sent: `null` for all of it, or nothing. */
export type Plan = { status: 200 | 304 | 412 | 416; range: null } | { status: 206; range: ByteRange };

/**
 * Decides what a request gets of a file of `size` bytes, in the order of RFC 9110 §13.2.2. `now` in milliseconds since 1970.
 *
 * Parts are for GET alone (§14.2): HEAD tells of the whole file.
 */
export function planAnswer(
  method: string | undefined,
  headers: IncomingHttpHeaders,
  size: number,
  file: Validators,
  now: number,
): Plan {
  const status = checkConditions(headers, file);
  if (status !== 200) return { status, range: null };
  const ifRange = headers['if-range'];
  const allowed =
    method === 'GET' && allowsRange(typeof ifRange === 'string' ? ifRange : undefined, file, now);
  const range = allowed ? chooseRange(headers.range, size) : null;
  if (range === 'unsatisfiable') return { status: 416, range: null };
  return range ? { status: 206, range } : { status: 200, range };
}
