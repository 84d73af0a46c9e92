import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { PrintOptions } from './print-options';

/** What can be chosen of a handout: where its glosses stand, and, with scripts, which words have one. */
export function HandoutOptions({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <div className="handout-options">
      <PrintOptions
        name="glosses"
        legend={t('print:glosses')}
        labels={t('print:glossesName', { returnObjects: true })}
      />
      <div className="handout-words needs-script">
        <p>{t('print:chooseByTap')}</p>
        <p className="handout-sets">
          <button type="button" data-words="default">
            {t('print:wordsDefault')}
          </button>
          <button type="button" data-words="none">
            {t('print:wordsNone')}
          </button>
        </p>
        <details>
          <summary>{t('print:wordsAsList')}</summary>
          <ol />
        </details>
      </div>
    </div>
  );
}
