import type { Locale } from '@/lib/i18n/locales';
import type { VocabularyEntry } from '@/lib/model/vocabulary-entry';
import { WordMeaning } from './word-meaning';

export interface EntryProps {
  entry: VocabularyEntry;
  locale: Locale;
  /** Where in the text it stands first: the number of a sentence, as the text counts them without scripts; of a line, once those are broken. */
  place: string;
}

/**
 * A word of the list, which is in Arabic: as it stands in the text, with its vowels, in Latin letters, and its meaning there. There are hundreds on a
 * page: no more elements than it needs.
 */
export function WordEntry({ entry: { row, places, isChosen }, locale, place }: EntryProps) {
  return (
    <li data-at={places.join(' ')} data-place={place} data-chosen={isChosen ? '' : undefined}>
      <span>
        <b>{row.surface}</b> {row.vocalised}
      </span>
      <WordMeaning row={row} locale={locale} />
    </li>
  );
}
