import { formatNumber } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import type { Article } from '@/lib/model/article';
import type { ArticleGloss } from '@/lib/model/gloss';
import type { ArticleMeta } from '@/lib/model/meta';
import { blocksOf, sectionsOf, sentencesOf } from '@/lib/model/parts-of';
import type { VocabularyEntry } from '@/lib/model/vocabulary-entry';
import { HandoutKey } from './handout-key';
import { HandoutNotes } from './handout-notes';
import { VocabularyList } from './vocabulary-list';

interface Props {
  article: Article;
  meta: Pick<ArticleMeta, 'slug' | 'title'>;
  gloss: ArticleGloss;
  entries: readonly VocabularyEntry[];
  locale: Locale;
}

/** What follows the text on the sheet: room for notes, the list of words, the key. The style sheet shows what the layout has. */
export function AfterText({ article, meta, gloss, entries, locale }: Props) {
  const sentences = sectionsOf(article)
    .flatMap(blocksOf)
    .filter(({ data: { role } }) => role !== 'title')
    .flatMap(sentencesOf)
    .map(({ data: { id } }, at) => [id, formatNumber(locale, at + 1)] as const);
  const numbers = new Map(sentences);
  const placeOf = ({ row }: VocabularyEntry) => numbers.get(row.sentence.id) ?? '';
  return (
    <>
      <HandoutNotes locale={locale} />
      <VocabularyList entries={entries} placeOf={placeOf} locale={locale} />
      <HandoutKey
        slug={meta.slug}
        title={meta.title.ar}
        entries={entries}
        placeOf={placeOf}
        sentences={sentences}
        gloss={gloss}
        locale={locale}
      />
    </>
  );
}
