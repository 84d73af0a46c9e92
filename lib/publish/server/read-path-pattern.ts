/** What is wrong with a line. */
export interface Complaint {
  code: string;
  message: string;
}

const placeholder = /:[A-Za-z]\w*/g;

/**
 * Reads a path pattern of `_headers` as both hosts do: `*` is anything, slashes too, once in a pattern; `:name` is one part of the
 * path or of its name. `/:lang/read/*` matches `/ar/read/x/`.
 */
export function readPathPattern(pattern: string): RegExp | Complaint {
  if (!pattern.startsWith('/'))
    return {
      code: 'pattern-of-a-host',
      message: 'only Cloudflare Pages knows a host in a pattern: give the path',
    };
  if (/\s/.test(pattern)) return { code: 'pattern-malformed', message: 'a path pattern has no spaces' };
  if (pattern.split('*').length > 2) {
    const message =
      'Cloudflare Pages ignores a pattern with more than one *: use :name for a part of the path';
    return { code: 'pattern-two-splats', message };
  }
  const escaped = pattern.replace(/[\\^$.|?+()[\]{}]/g, '\\$&');
  return new RegExp(`^${escaped.replace('*', '.*').replace(placeholder, '[^/]+')}$`);
}
