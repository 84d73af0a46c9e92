import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { ArticleGloss } from '@/lib/model/gloss';
import type { SentenceId } from '@/lib/model/text';
import type { VocabularyEntry } from '@/lib/model/vocabulary-entry';
import { routes } from '@/lib/routes';
import { KeyEntry } from './key-entry';
import { ListHead } from './list-head';

interface Props {
  slug: string;
  title: string;
  entries: readonly VocabularyEntry[];
  placeOf: (entry: VocabularyEntry) => string;
  /** Sentences in order, with their numbers. */
  sentences: readonly (readonly [id: SentenceId, place: string])[];
  gloss: ArticleGloss;
  locale: Locale;
}

/**
 * What a teacher keeps, on a page of its own: the explained words with what kind of word each is, and the sentences in English. Of words that a
 * teacher adds, the script looks the kind up (lib/behaviour/handout/key.ts), and finds the terms for it here.
 */
export function HandoutKey({ slug, title, entries, placeOf, sentences, gloss, locale }: Props) {
  const t = translator(locale);
  return (
    <section
      className="key"
      aria-label={t('print:key')}
      data-details={routes.wordDetails(slug)}
      data-list={t('grammar:list')}
      data-lemma={t('gloss:lemma')}
      data-root={t('gloss:root')}
      data-kinds={JSON.stringify(t('gloss:phraseKind', { returnObjects: true }))}
    >
      <ListHead text={t('print:key')} locale={locale} />
      <p className="key-of" lang="ar" dir="rtl">
        {title}
      </p>
      <ol className="entries" lang="ar" dir="rtl">
        {entries
          .filter(({ isChosen }) => isChosen)
          .map((entry) => (
            <KeyEntry key={entry.places[0]} entry={entry} locale={locale} place={placeOf(entry)} />
          ))}
      </ol>
      <ListHead text={t('print:keySentences')} locale={locale} />
      <ol className="key-sentences" lang="en" dir="ltr">
        {sentences.map(([id, place]) => {
          const english = gloss.get(id)?.english;
          return (
            english && (
              <li key={id} data-of={id} data-place={place}>
                {english}
              </li>
            )
          );
        })}
      </ol>
    </section>
  );
}
