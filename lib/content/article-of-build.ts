import { deserialize, serialize } from 'node:v8';
import { aside } from './aside';
import { articleFiles, defaultRoot } from './content-paths';
import { keepRecent } from './keep-recent';
import { type LoadedArticle, loadArticle } from './load-article';
import { isSlug } from './slug';

const recent = keepRecent<LoadedArticle>();

/**
 * Loads an article as `loadArticle` does, once in a build: its pages to read, its pages to print and its files are made at different times, by different
 * processes, and what was read, checked and aligned for the first of them is put aside for the others.
 */
export function articleOfBuild(slug: string): LoadedArticle {
  if (!isSlug(slug)) return loadArticle(slug);
  const { source, meta, gloss } = articleFiles(defaultRoot(), slug);
  return recent([source, meta, gloss], () => {
    const kept = aside.get(`${slug}.article`);
    if (kept) return deserialize(kept) as LoadedArticle;
    const loaded = loadArticle(slug);
    aside.put(`${slug}.article`, () => serialize(loaded));
    return loaded;
  });
}
