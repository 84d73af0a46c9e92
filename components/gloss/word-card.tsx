import { directionOf, type Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { glossSources, phraseKinds } from '@/lib/model/gloss';
import { SentencePanel } from './sentence-panel';

const details = ['lemma', 'root', 'kind', 'parts', 'source'] as const;

/** Has a browser look for the card's faces when it lays out the page, not when the first card is opened. */
const space = '\u00a0';

/**
 * The card that a word opens: hidden, and filled by the page's behaviour.
 * A phrase comes first, and the word of it that was tapped one step down.
 * It comes with the page, so that its words are in the interface's language and no script builds markup.
 */
export function WordCard({ locale }: { locale: Locale }) {
  const t = translator(locale);
  const sources = Object.fromEntries(glossSources.map((name) => [name, t(`gloss:sourceName.${name}`)]));
  const kinds = Object.fromEntries(phraseKinds.map((name) => [name, t(`gloss:phraseKind.${name}`)]));
  return (
    <div
      id="card"
      className="card"
      role="dialog"
      aria-labelledby="card-form"
      lang={locale}
      dir={directionOf(locale)}
      data-failed={t('gloss:loadFailed')}
      data-none={t('gloss:noGloss')}
      data-sources={JSON.stringify(sources)}
      data-kinds={JSON.stringify(kinds)}
      data-list={t('grammar:list')}
      hidden
    >
      <button type="button" className="close" aria-label={t('gloss:close')}>
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <path d="M6 6l12 12M18 6L6 18" />
        </svg>
      </button>
      <p className="form" id="card-form" lang="ar" dir="rtl" data-card="form">
        {space}
      </p>
      <p className="translit" lang="ar-Latn" dir="ltr" data-card="transliteration">
        {space}
      </p>
      <p className="gloss" lang="en" dir="ltr" data-card="gloss">
        {space}
      </p>
      <p className="kind" data-card="phraseKind" />
      <p className="own" data-card="own" />
      <details className="more">
        <summary>{t('gloss:more')}</summary>
        <dl>
          {details.map((name) => (
            <div key={name} data-row={name} hidden>
              <dt>{t(`gloss:${name}`)}</dt>
              <dd data-card={name} />
            </div>
          ))}
        </dl>
      </details>
      <SentencePanel locale={locale} />
    </div>
  );
}
