import type { Complaint } from './read-path-pattern';

/** A field name is a token, a value visible ASCII and spaces (RFC 9110 §5.1, §5.5). */
const token = /^[!#$%&'*+.^_`|~\w-]+$/;
const fieldValue = /^[ \t!-~]+$/;

/** What says how an answer is framed, coded and validated is the host's to say; Netlify ignores most of these in the file. */
const ofTheHost = new Set(
  `accept-ranges age allow connection content-encoding content-length content-range date etag keep-alive last-modified location
   server set-cookie trailer transfer-encoding upgrade vary`.split(/\s+/),
);

/** Reads a line of `_headers` below a pattern: `X-Frame-Options: DENY` → its name and value. */
export function readHeaderLine(line: string): { name: string; value: string } | Complaint {
  if (line.startsWith('!'))
    return { code: 'header-detached', message: 'only Cloudflare Pages can take a header away' };
  const colon = line.indexOf(':');
  const name = line.slice(0, Math.max(colon, 0)).trim();
  const value = line.slice(colon + 1).trim();
  if (!token.test(name) || !fieldValue.test(value))
    return { code: 'header-malformed', message: 'expected “Name: value”, or a pattern that begins with /' };
  if (ofTheHost.has(name.toLowerCase()))
    return { code: 'header-reserved', message: `${name} is the host’s to say` };
  return { name, value };
}
