import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '@/lib/i18n/locales';
import { readArticlePath, routes } from '@/lib/routes';

/** The list of articles of a built site, gone through as a reader does. */
export interface WalkedList {
  /** Of the articles, as often as they are listed, in their order. */
  slugs: string[];
  /** Of the pages, the newest first. */
  paths: string[];
}

const attributeOf = (tag: string, name: string) => new RegExp(`\\b${name}="?([^"\\s>]+)`).exec(tag)?.[1];

/**
 * Goes from the page of the newest articles from each page of the list to the next older one.
 *
 * @throws where a way leads to no page, or back to one that was seen
 */
export function walkList(folder: string, locale: Locale): WalkedList {
  const slugs: string[] = [];
  const paths: string[] = [];
  for (let path: string | undefined = routes.home(locale); path; ) {
    if (paths.includes(path)) throw new Error(`the list leads from ${paths.at(-1)} back to ${path}`);
    paths.push(path);
    const links: string[] = readFileSync(join(folder, path, 'index.html'), 'utf8').match(/<a [^>]*>/g) ?? [];
    slugs.push(...links.flatMap((tag) => readArticlePath(attributeOf(tag, 'href') ?? '')?.[1] ?? []));
    const older = links.find((tag) => attributeOf(tag, 'rel') === 'next');
    path = older && attributeOf(older, 'href');
  }
  return { slugs, paths };
}
