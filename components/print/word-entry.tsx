import { directionOf, type Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { VocabularyEntry } from '@/lib/model/vocabulary-entry';
import { KindOfWord } from './kind-of-word';

interface Props {
  entry: VocabularyEntry;
  locale: Locale;
  /** Where in the text it stands first: the number of a sentence, as the text counts them without scripts; of a line, once those are broken. */
  place: string;
  /** Whether it says what kind of word it is; the word as it stands in the text is then left out. */
  isWhole?: boolean;
}

/**
 * A word of a list in Arabic: as it stands in the text, with its vowels, in Latin letters, and its meaning there. There are hundreds on a page:
 * no more elements than it needs.
 */
export function WordEntry({ entry, locale, place, isWhole = false }: Props) {
  const { row, places, isChosen } = entry;
  return (
    <li
      data-at={isWhole ? places[0] : places.join(' ')}
      data-place={place}
      data-chosen={isChosen && !isWhole ? '' : undefined}
    >
      <span>
        <b>{isWhole ? (row.vocalised ?? row.surface) : row.surface}</b> {!isWhole && row.vocalised}
      </span>
      <bdi lang="en">
        {row.transliteration && <i lang="ar-Latn">{row.transliteration}</i>} {row.gloss}
        {row.source === 'guess' && (
          <small lang={locale} dir={directionOf(locale)}>
            {' '}
            ({translator(locale)('print:guessed')})
          </small>
        )}
      </bdi>
      {isWhole && <KindOfWord entry={entry} locale={locale} />}
    </li>
  );
}
