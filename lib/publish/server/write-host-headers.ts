import { matchHostHeaders } from './match-host-headers';
import type { HeaderRule } from './read-host-headers';

/** Servers that do not read `_headers` and whose configuration we can write. */
export const servers = ['nginx', 'caddy'] as const;

/** How a line says a header. Errors get all of them but how long a file may be kept (see `answerHeaders`). */
const write: Record<(typeof servers)[number], (name: string, value: string) => string> = {
  nginx: (name, value) => `add_header ${name} ${value}${name === 'Cache-Control' ? '' : ' always'};`,
  caddy: (name, value) => `${name} ${value}`,
};

/**
 * Writes what answers to a path carry as lines of a server's configuration, to be included in it:
 * `/*` with `X-Frame-Options: DENY` → `add_header X-Frame-Options "DENY" always;`
 *
 * @throws when a value holds what these servers take for a variable, which nginx has no way to write
 */
export function writeHostHeaders(
  rules: readonly HeaderRule[],
  path: string,
  server: (typeof servers)[number],
): string {
  const headers = Object.entries(matchHostHeaders(rules, path));
  return headers.map(([name, value]) => `${write[server](name, quote(name, value))}\n`).join('');
}

function quote(name: string, value: string): string {
  if (/[${}]/.test(value))
    throw new Error(`${name} has $, { or } in its value, which the server takes for a variable`);
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}
