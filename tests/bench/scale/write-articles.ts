import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { articlesFolder } from '@/lib/content/content-paths';
import { composeArticle } from './compose-article';
import type { SentenceStock } from './sentence-stock';

/** Writes that many composed articles, numbered from 1, into a content folder. */
export function writeArticles(root: string, count: number, stock: SentenceStock): void {
  for (let number = 1; number <= count; number++) {
    const { slug, files } = composeArticle(number, stock);
    const folder = join(articlesFolder(root), slug);
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  }
}
