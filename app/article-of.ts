import { cache } from 'react';
import { loadArticle } from '@/lib/content/load-article';

/** An article, read once for all that a page makes of it: its document, its head and its text. */
export const articleOf = cache((slug: string) => loadArticle(slug));
