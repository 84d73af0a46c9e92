import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { VocabularyEntry } from '@/lib/model/vocabulary-entry';
import { ListHead } from './list-head';
import { WordEntry } from './word-entry';

interface Props {
  entries: readonly VocabularyEntry[];
  /** The number of the sentence that an entry stands in. */
  placeOf: (entry: VocabularyEntry) => string;
  locale: Locale;
}

/** The words of the article after its text, each once. A handout shows those that it explains, or all of them. */
export function VocabularyList({ entries, placeOf, locale }: Props) {
  const head = translator(locale)('print:vocabularyHead');
  return (
    <section className="vocabulary" aria-label={head}>
      <ListHead text={head} locale={locale} />
      <ol className="entries" lang="ar" dir="rtl">
        {entries.map((entry) => (
          <WordEntry key={entry.places[0]} entry={entry} locale={locale} place={placeOf(entry)} />
        ))}
      </ol>
    </section>
  );
}
