/** What a request line asks for. */
export interface Target {
  /** The path as it was sent, its escapes unread: what `_headers` matches and redirects repeat. `/ar/read/x/` */
  path: string;
  /** The parts between the slashes, decoded once. The last is empty where the path ends with a slash: `['ar', '']`. */
  segments: string[];
  /** With its question mark; empty where there is none. */
  query: string;
}

/** RFC 9112 §3 asks servers for at least 8,000 octets. */
const longestTarget = 8_000;

const visibleAscii = /^[!-~]+$/;
/** An absolute-form target up to its path (RFC 9112 §3.2.2): what proxies are sent, and every server must take. */
const authority = /^https?:\/\/[^/?]*/i;

/**
 * Reads a request target: `/ar/read/x/?gloss=lines` → its path, the path's parts, its query.
 *
 * Escapes are decoded once, part by part, so that `%2f` makes no new part and `%252e` stays `%2e`. Gives the status of the
 * refusal instead: 414 for a target that is too long, 400 for one that is no URI (RFC 3986: a fragment, a backslash, a letter
 * or a control character that is not escaped, an escape that is no UTF-8, NUL).
 */
export function readTarget(raw: string): Target | 400 | 414 {
  if (raw.length > longestTarget) return 414;
  const local = raw.replace(authority, '');
  const rooted = local !== raw && !local.startsWith('/') ? `/${local}` : local;
  if (!rooted.startsWith('/') || !visibleAscii.test(rooted) || rooted.includes('#')) return 400;
  const question = rooted.indexOf('?');
  const path = question < 0 ? rooted : rooted.slice(0, question);
  if (path.includes('\\')) return 400;
  try {
    const segments = path.slice(1).split('/').map(decodeURIComponent);
    if (segments.some((segment) => segment.includes('\0'))) return 400;
    return { path, segments, query: question < 0 ? '' : rooted.slice(question) };
  } catch {
    return 400;
  }
}
