import type { SectionId, SectionType } from './article';

/** A text in both languages of the site. */
export interface Bilingual {
  ar: string;
  en: string;
}

/** What is said of a section beside the text. */
export interface SectionMeta {
  /** The hash id, which the parser gives. */
  hash: SectionId;
  slug: string | null;
  /** Earlier slugs, which still lead here. */
  aliases: SectionId[];
  /** Overrides the inferred type. */
  type: SectionType | null;
}

/** Where a text comes from. What is unknown is `null`, never invented. */
export interface Provenance {
  publisher: string | null;
  author: string | null;
  /** ISO 8601 date of publication. */
  published: string | null;
  url: string | null;
  licence: string | null;
  /** A remark for the reader, in both languages. */
  note: Bilingual | null;
}

/** `article.yaml`, checked. */
export interface ArticleMeta {
  slug: string;
  title: Bilingual;
  /** True when the title is ours and not the source's. */
  titleIsEditorial: boolean;
  /** One or two sentences for lists and previews, ours. */
  summary: Bilingual | null;
  provenance: Provenance;
  sections: SectionMeta[];
}
