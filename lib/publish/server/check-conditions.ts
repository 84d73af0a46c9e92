import type { IncomingHttpHeaders } from 'node:http';

/** What tells one state of a file, in one coding, from another. */
export interface Validators {
  /** Strong, in its quotes. */
  etag: string;
  /** Milliseconds since 1970, whole seconds: HTTP dates have no more. */
  lastModified: number;
}

/** All three forms of RFC 9110 §5.6.7 begin with the weekday; a field that does not is ignored, as it says. */
const httpDate = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/;

/** All three are in GMT; the form of C's asctime does not say so. */
function readDate(value = ''): number {
  if (!httpDate.test(value)) return Number.NaN;
  return Date.parse(value.endsWith('GMT') ? value : `${value} GMT`);
}

/** Whether a list of entity tags names ours; by weak comparison `W/"x"` names `"x"` (RFC 9110 §8.8.3.2). */
function names(list: string, etag: string, comparison: 'strong' | 'weak'): boolean {
  if (list.trim() === '*') return true;
  const tags = list.split(',').map((tag) => tag.trim());
  return tags.includes(etag) || (comparison === 'weak' && tags.includes(`W/${etag}`));
}

/**
 * Evaluates what a request for a file that is there makes its answer depend on, in the order of RFC 9110 §13.2.2:
 * 412 where the file is no longer what the reader holds it for, 304 where the reader has it already, else 200.
 */
export function checkConditions(headers: IncomingHttpHeaders, file: Validators): 200 | 304 | 412 {
  const unmodifiedSince = readDate(headers['if-unmodified-since']);
  if (headers['if-match'] !== undefined) {
    if (!names(headers['if-match'], file.etag, 'strong')) return 412;
  } else if (file.lastModified > unmodifiedSince) return 412;
  const modifiedSince = readDate(headers['if-modified-since']);
  if (headers['if-none-match'] !== undefined) {
    if (names(headers['if-none-match'], file.etag, 'weak')) return 304;
  } else if (file.lastModified <= modifiedSince) return 304;
  return 200;
}

/**
 * Whether `If-Range` (RFC 9110 §13.1.5) still allows a part: it must be our tag itself, or the very date of the file, which
 * counts only when the file has not changed within the second before `now`.
 */
export function allowsRange(ifRange: string | undefined, file: Validators, now: number): boolean {
  if (ifRange === undefined) return true;
  if (/^(?:W\/)?"/.test(ifRange)) return ifRange === file.etag;
  return readDate(ifRange) === file.lastModified && file.lastModified + 1_000 <= now;
}
