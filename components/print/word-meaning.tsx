import { directionOf, type Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { WordRow } from '@/lib/model/word-row';

/** A word in Latin letters, and its meaning where it stands. */
export function WordMeaning({ row, locale }: { row: WordRow; locale: Locale }) {
  return (
    <bdi lang="en">
      {row.transliteration && <i lang="ar-Latn">{row.transliteration}</i>} {row.gloss}
      {row.source === 'guess' && (
        <small lang={locale} dir={directionOf(locale)}>
          {' '}
          ({translator(locale)('print:guessed')})
        </small>
      )}
    </bdi>
  );
}
