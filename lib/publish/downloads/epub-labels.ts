import type { EpubLabels } from '@/lib/export/epub/labels';
import { formatDate } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/translator';
import { sectionTypes } from '@/lib/model/article';
import type { ArticleMeta } from '@/lib/model/meta';

/** What a book says beside its article, in the words of the interface; `page` is the article's whole address, where it is known. */
export function epubLabels(meta: ArticleMeta, page: string | null): EpubLabels {
  const t = translator('ar');
  const english = translator('en');
  const { publisher, author, published, licence, url, note } = meta.provenance;
  const known = <Value>(pairs: readonly (readonly [string, Value | null])[]) =>
    pairs.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
  return {
    section: Object.fromEntries(
      sectionTypes.map((type) => [type, t(`article:section.${type}`)]),
    ) as EpubLabels['section'],
    about: t('article:about'),
    contents: t('article:contents'),
    provenance: known([
      [t('article:publisher'), publisher],
      [t('article:author'), author],
      [t('article:published'), published && formatDate('ar', published)],
      [t('article:licence'), licence],
    ]),
    remarks: note
      ? [
          { text: note.ar, language: 'ar' },
          { text: note.en, language: 'en' },
        ]
      : [],
    guessed: english('gloss:sourceName.guess'),
    links: known([
      [t('files:onSite'), page],
      [t('article:sourceLink'), url],
    ]),
    accessibility: english('files:accessibility'),
  };
}
