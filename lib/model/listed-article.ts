import type { ArticleMeta } from './meta';

/** What a reader would like to know of an article before reading. */
export interface Measures {
  words: number;
  sentences: number;
  /** Reading time, rounded, at least one. */
  minutes: number;
}

/** What lists say of an article. */
export interface ListedArticle extends Pick<ArticleMeta, 'slug' | 'title' | 'summary'> {
  /** ISO 8601 date of publication, where it is known. */
  published: string | null;
  measures: Measures;
}
