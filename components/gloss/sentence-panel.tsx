import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { ShareAndCite } from '../article/share-and-cite';

/** What can be done with the sentence of an open word: read its English, hear it, link to it. */
export function SentencePanel({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <details className="whole">
      <summary>{t('gloss:sentence')}</summary>
      <p className="english" lang="en" dir="ltr" data-card="english" />
      <p className="actions">
        <button type="button" className="action" data-do="listen" aria-pressed="false" hidden>
          <span data-when="silent">{t('reading:listen')}</span>
          <span data-when="speaking">{t('reading:stop')}</span>
        </button>
        <button type="button" className="action" data-do="link">
          {t('article:copyLink')}
        </button>
        <button type="button" className="action" data-do="words">
          <span className="of-word">{t('article:linkToWord')}</span>
          <span className="of-phrase">{t('article:linkToPhrase')}</span>
        </button>
        <ShareAndCite locale={locale} />
      </p>
    </details>
  );
}
