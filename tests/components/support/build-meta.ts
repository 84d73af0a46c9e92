import type { ArticleMeta } from '@/lib/model/meta';

/** Metadata of which nothing is known but the title. */
export const meta: ArticleMeta = {
  slug: 'an-article',
  title: { ar: 'عنوان', en: 'A title' },
  titleIsEditorial: true,
  summary: null,
  provenance: { publisher: null, author: null, published: null, url: null, licence: null, note: null },
  sections: [],
};
