import type { Locale } from '@/lib/i18n/locales';
import type { ArticleMeta, SectionMeta } from '@/lib/model/meta';

/** An article to be set as the site would set it. */
export interface RenderJob {
  locale: Locale;
  source: string;
  /** What `article.yaml` would say; what is left out is unknown, and the slug is `test`. */
  meta?: Partial<Omit<ArticleMeta, 'sections'>>;
  /** What it would say of the sections: `[{ hash: 's-…', slug: 'new', aliases: ['old'] }]`. */
  sections?: readonly (Partial<SectionMeta> & Pick<SectionMeta, 'hash'>)[];
  /** The English layer, as `gloss.en.conllu` has it; none when left out. */
  glossConllu?: string;
}

/** A page as the site would publish it. */
export interface RenderedPage {
  /** Where it stands: `/en/read/test/`. */
  path: string;
  /** The whole document. */
  html: string;
  /** Where the details of its words stand. */
  detailsPath: string;
  /** `words.json`, what the card of a word shows. */
  details: string;
}
