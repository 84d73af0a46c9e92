import { brotliCompressSync } from 'node:zlib';

/** A script in a page that runs; data (`type="application/…"`) does not. */
const inline = /<script\b(?![^>]*\bsrc=)(?![^>]*\btype="application\/)[^>]*>[\s\S]*?<\/script>/g;

/** What the scripts that are written into a page add to it on the line: its bytes in brotli, less those of the page without them. */
export function weighInlineScripts(html: string): number {
  const without = html.replace(inline, '');
  return without === html ? 0 : brotliCompressSync(html).length - brotliCompressSync(without).length;
}
