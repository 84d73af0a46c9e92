import { describePart } from '@/lib/i18n/describe-part';
import { directionOf, type Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { VocabularyEntry } from '@/lib/model/vocabulary-entry';

/** What kind of word it is, for a key: its grammar, dictionary form and root; of a phrase, its kind. `lib/behaviour/handout/kind-of-word.ts` writes the same. */
export function KindOfWord({ entry: { row, part }, locale }: { entry: VocabularyEntry; locale: Locale }) {
  const t = translator(locale);
  const kind = part
    ? describePart(part, locale).join(t('grammar:list'))
    : row.kind !== 'word' && t(`gloss:phraseKind.${row.kind}`);
  return (
    <small lang={locale} dir={directionOf(locale)}>
      {kind}
      {part?.lemma && (
        <span>
          {t('gloss:lemma')} <bdi lang="ar">{part.lemma}</bdi>
        </span>
      )}
      {part?.root && (
        <span>
          {t('gloss:root')} <bdi lang="ar">{part.root}</bdi>
        </span>
      )}
    </small>
  );
}
