import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '@/lib/i18n/locales';
import { readArticlePath, routes } from '@/lib/routes';
import { type Element, elementsOf, valueOf } from '../../hostile/shape-of';

/** The list of articles of a built site, gone through as a reader does. */
export interface WalkedList {
  /** Of the articles, as often as they are listed, in their order. */
  slugs: string[];
  /** Of the pages, the newest first. */
  paths: string[];
}

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
    const links: Element[] = elementsOf(readFileSync(join(folder, path, 'index.html'), 'utf8'))
      .map(({ element }) => element)
      .filter(({ tagName }) => tagName === 'a');
    slugs.push(...links.flatMap((link) => readArticlePath(valueOf(link, 'href') ?? '')?.[1] ?? []));
    const older = links.find((link) => valueOf(link, 'rel') === 'next');
    path = older && (valueOf(older, 'href') ?? undefined);
  }
  return { slugs, paths };
}
