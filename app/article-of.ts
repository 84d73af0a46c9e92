import { cache } from 'react';
import { articleOfBuild } from '@/lib/content/article-of-build';

/** An article, the same one for all that a page makes of it: its document, its head and its text. */
export const articleOf = cache(articleOfBuild);
