import { directionOf, type Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { ArticleGloss } from '@/lib/model/gloss';
import type { SentenceId } from '@/lib/model/text';
import type { VocabularyEntry } from '@/lib/model/vocabulary-entry';
import { ListHead } from './list-head';
import { WordEntry } from './word-entry';

interface Props {
  title: string;
  entries: readonly VocabularyEntry[];
  placeOf: (entry: VocabularyEntry) => string;
  /** Sentences in order, with their numbers. */
  sentences: readonly (readonly [id: SentenceId, place: string])[];
  gloss: ArticleGloss;
  locale: Locale;
}

/** What a teacher keeps, on a page of its own: the explained words with what kind of word each is, and the sentences in English. */
export function HandoutKey({ title, entries, placeOf, sentences, gloss, locale }: Props) {
  const t = translator(locale);
  return (
    <section className="key" aria-label={t('print:key')}>
      <ListHead text={t('print:key')} locale={locale} />
      <p className="key-of" lang="ar" dir="rtl">
        {title}
      </p>
      <ol className="entries">
        {entries
          .filter(({ isChosen }) => isChosen)
          .map((entry) => (
            <WordEntry key={entry.places[0]} entry={entry} locale={locale} place={placeOf(entry)} />
          ))}
      </ol>
      <ListHead text={t('print:keySentences')} locale={locale} />
      <ol className="key-sentences" dir="ltr">
        {sentences.map(([id, place]) => {
          const english = gloss.get(id)?.english;
          return (
            english && (
              <li key={id} data-of={id}>
                <span className="place" lang={locale} dir={directionOf(locale)}>
                  {place}
                </span>
                <span lang="en">{english}</span>
              </li>
            )
          );
        })}
      </ol>
    </section>
  );
}
