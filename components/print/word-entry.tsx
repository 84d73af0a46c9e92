import { describePart } from '@/lib/i18n/describe-part';
import { directionOf, type Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { VocabularyEntry } from '@/lib/model/vocabulary-entry';

interface Props {
  entry: VocabularyEntry;
  locale: Locale;
  /** Where in the text it stands first: the number of a sentence, as the text counts them without scripts; of a line, once those are broken. */
  place: string;
}

/** A word with all that is said of it: as it stands, vocalised, in Latin letters, its meaning there, and what kind of word it is, for a key. */
export function WordEntry({ entry: { row, part, places, isChosen }, locale, place }: Props) {
  const t = translator(locale);
  const kind = part
    ? describePart(part, locale).join(t('grammar:list'))
    : row.kind !== 'word' && t(`gloss:phraseKind.${row.kind}`);
  return (
    <li className="entry" data-at={places.join(' ')} data-chosen={isChosen ? '' : undefined}>
      <span className="place">{place}</span>
      <span className="entry-ar" lang="ar" dir="rtl">
        <b>{row.surface}</b> {row.vocalised && <span className="vocalised">{row.vocalised}</span>}
      </span>
      <span className="entry-en" lang="en" dir="ltr">
        {row.transliteration && <i lang="ar-Latn">{row.transliteration}</i>}{' '}
        <span className="meaning">{row.gloss}</span>
        {row.source === 'guess' && (
          <small lang={locale} dir={directionOf(locale)}>
            {' '}
            ({t('print:guessed')})
          </small>
        )}
      </span>
      <small className="kind" lang={locale} dir={directionOf(locale)}>
        {kind}
        {part?.lemma && (
          <span>
            {t('gloss:lemma')}{' '}
            <span lang="ar" dir="rtl">
              {part.lemma}
            </span>
          </span>
        )}
        {part?.root && (
          <span>
            {t('gloss:root')}{' '}
            <span lang="ar" dir="rtl">
              {part.root}
            </span>
          </span>
        )}
      </small>
    </li>
  );
}
