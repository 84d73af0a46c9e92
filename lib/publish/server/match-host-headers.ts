import type { HeaderRule } from './read-host-headers';

/**
 * What answers to a path carry: all rules that match it add up, and values of one name are joined with a comma, in the order of the
 * file, as Cloudflare Pages does. (Netlify takes the value of one rule alone: a file that gives no name twice to a path is the
 * same for both.)
 */
export function matchHostHeaders(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const found = new Map<string, { name: string; value: string }>();
  for (const { pattern, headers } of rules) {
    if (!pattern.test(path)) continue;
    for (const { name, value } of headers) {
      const key = name.toLowerCase();
      const known = found.get(key);
      found.set(key, known ? { name: known.name, value: `${known.value}, ${value}` } : { name, value });
    }
  }
  return Object.fromEntries([...found.values()].map(({ name, value }) => [name, value]));
}
