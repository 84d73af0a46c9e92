import { matchHostHeaders } from './match-host-headers';
import type { HeaderRule } from './read-host-headers';

/** What hosts send whether or not `_headers` says so. `no-cache`: keep it, and ask whether it still holds. */
const usual = {
  'Cache-Control': 'no-cache',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * The headers of an answer: the usual ones and its `own`, over them what `_headers` says of its path.
 *
 * An error says nothing of how long the file that was not sent may be kept: a missing asset is not missing for a year.
 */
export function answerHeaders(
  rules: readonly HeaderRule[],
  path: string,
  status: number,
  own: Record<string, string | number>,
): Record<string, string | number> {
  const merged = new Map<string, [string, string | number]>();
  for (const headers of [usual, own, matchHostHeaders(rules, path)]) {
    for (const [name, value] of Object.entries(headers)) merged.set(name.toLowerCase(), [name, value]);
  }
  if (status >= 400) merged.set('cache-control', ['Cache-Control', usual['Cache-Control']]);
  return Object.fromEntries(merged.values());
}
