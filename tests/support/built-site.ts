import { readdirSync, readFileSync } from 'node:fs';
import type { PublishedNames } from '@/lib/publish/rename-assets';
import { slug } from './site';

/** A published file by the name that the program knows it by: `behaviour.q7zk31x0.js` → `/assets/behaviour.js`. */
const marked = /^(.+)\.[0-9a-z]{8}(\.\w+)$/;

/** Where the files of the built site were published. */
export function publishedNames(): PublishedNames {
  const files = readdirSync('out/assets', { recursive: true, encoding: 'utf8' });
  return new Map(
    files.flatMap((file) => {
      const [, name, ending] = marked.exec(file.replaceAll('\\', '/')) ?? [];
      return name ? [[`/assets/${name}${ending}`, `/assets/${file.replaceAll('\\', '/')}`]] : [];
    }),
  );
}

/** The style sheets of the built article, by address. */
export function styleSheets(): string[] {
  const page = readFileSync(`out/en/read/${slug}/index.html`, 'utf8');
  return [...page.matchAll(/<link rel=stylesheet href="([^"]+)"/g)].flatMap(([, href]) => href ?? []);
}
