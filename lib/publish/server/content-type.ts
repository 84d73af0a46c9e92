import { lookup } from 'mrmime';

/** What is text. XML and JSON are UTF-8 unless they say otherwise, and ours do not: saying it spares readers the guess. */
const text = /^text\/|[/+](?:json|xml)$/;

/** The media type of a file by its ending, with the charset of text: `index.html` → `text/html; charset=utf-8`. */
export function contentType(path: string): string {
  const type = lookup(path) ?? 'application/octet-stream';
  return text.test(type) ? `${type}; charset=utf-8` : type;
}
