import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** When every file of the folder was written last: Tue, 21 Oct 2025 07:28:00 GMT. */
export const written = new Date('2025-10-21T07:28:00Z');

/** Stands in everything that no answer may hold. */
export const secret = 'not-for-readers';

/** A paragraph that is worth compressing. */
export const paragraph = '<p>وقال الوزير إن الخطة جاهزة.</p>\n'.repeat(40);

/** What readers may have of the folder, by path. */
export const published: Record<string, string> = {
  'index.html': '<p>both</p>',
  'ar/index.html': paragraph,
  '404.html': `<p>nowhere</p>${paragraph}`,
  'assets/style.abc12345.css': 'p { color: red }\n'.repeat(30),
  'assets/behaviour.js': 'behave()',
  'assets/words.json': '{}',
  'assets/digits.txt': '0123456789',
  'assets/empty.txt': '',
  'assets/face.woff2': 'wOF2',
  'icon.svg': '<svg/>',
  'preview.png': 'png',
  'site.webmanifest': '{}',
  'sitemap.xml': '<urlset/>',
  'article.pdf': '%PDF',
  'article.epub': 'PK',
  'words.csv': 'a,b',
};

const compressed = ['ar/index.html', '404.html', 'assets/style.abc12345.css'];

export const hostHeaders = `# as published
/*
  Content-Security-Policy: default-src 'none'
  X-Frame-Options: DENY
  X-Content-Type-Options: nosniff
/assets/*
  Cache-Control: public, max-age=31536000, immutable
`;

/** Lays a published site, with what must never be served in it and around it; gives its path and a way to take it off. */
export function layFolder(): { folder: string; outside: string; remove: () => void } {
  const outside = mkdtempSync(join(tmpdir(), 'served-'));
  const folder = join(outside, 'site');
  const lay = (path: string, bytes: string | Buffer) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
    utimesSync(join(folder, path), written, written);
  };
  for (const [path, text] of Object.entries(published)) lay(path, text);
  for (const path of compressed) {
    const text = published[path] ?? '';
    lay(`${path}.br`, brotliCompressSync(text));
    lay(`${path}.gz`, gzipSync(text));
  }
  lay('_headers', `${hostHeaders}# ${secret}\n`);
  lay('_redirects', `# ${secret}\n`);
  lay('.env', secret);
  lay('.git/config', secret);
  lay('assets/.hidden/file.txt', secret);
  lay('no-page/note.txt.gz', secret);
  lay('../secret.txt', secret);
  lay('../site-of-others/index.html', secret);
  symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'));
  symlinkSync(join(outside, 'site-of-others'), join(folder, 'link'));
  symlinkSync(join(folder, 'loop'), join(folder, 'loop'));
  return { folder, outside, remove: () => rmSync(outside, { recursive: true }) };
}
