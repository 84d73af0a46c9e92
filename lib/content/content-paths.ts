import { dirname, join, relative, resolve, sep } from 'node:path';

/** Where content is looked for: `content` in the folder that the process runs in. */
export function defaultRoot(): string {
  return join(process.cwd(), 'content');
}

/** The folder of all articles under a content root. */
export function articlesFolder(root: string): string {
  return join(root, 'articles');
}

/** The files of an article, and how issues name them: from the folder that holds the content root, with `/`. */
export function articleFiles(root: string, slug: string) {
  const folder = join(articlesFolder(root), slug);
  return {
    folder,
    source: join(folder, 'source.txt'),
    meta: join(folder, 'article.yaml'),
    gloss: join(folder, 'gloss.en.conllu'),
  };
}

/** Names a path as issues do: `/srv/hamish/content/articles/x` → `content/articles/x`. */
export function nameFile(root: string, path: string): string {
  return relative(dirname(resolve(root)), path)
    .split(sep)
    .join('/');
}
