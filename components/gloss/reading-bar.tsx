import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { readingChoices } from '@/lib/model/choices';
import { routes } from '@/lib/routes';
import { CheckBox } from './check-box';
import { RadioGroup } from './radio-group';
import { ReadingSettings } from './reading-settings';

/** Readers of the Arabic interface begin with the Arabic alone, others with a word away from help. */
export function defaultLevel(locale: Locale): (typeof readingChoices.gloss)[number] {
  return locale === 'ar' ? 'off' : 'tap';
}

interface Props {
  locale: Locale;
  /** Whether the article has an English layer: without it, the bar holds only what concerns the Arabic. */
  hasGloss: boolean;
}

/**
 * The bar that stays: how much English is seen, listening, and how the page looks.
 *
 * It stands before everything that its choices change, and the script after it brings back what the reader chose:
 * nothing that is shown moves afterwards. Its radio inputs and `:has()` in the style sheet do the work without scripts.
 */
export function ReadingBar({ locale, hasGloss }: Props) {
  const t = translator(locale);
  return (
    <>
      <form className="levels" autoComplete="off">
        <div className="row">
          {hasGloss && (
            <RadioGroup
              name="gloss"
              legend={t('gloss:english')}
              chosen={defaultLevel(locale)}
              labels={t('gloss:level', { returnObjects: true })}
              hints={t('gloss:levelHint', { returnObjects: true })}
            />
          )}
          <button type="button" className="tool" data-do="listen-all" aria-pressed="false" hidden>
            <svg viewBox="0 0 24 24" width="22" height="22" role="img" data-when="silent">
              <title>{t('reading:listen')}</title>
              <path d="M4 9.5v5h3.5L12 18.5v-13l-4.5 4zM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11" />
            </svg>
            <svg viewBox="0 0 24 24" width="22" height="22" role="img" data-when="speaking">
              <title>{t('reading:stop')}</title>
              <path d="M6.5 6.5h11v11h-11z" />
            </svg>
          </button>
          <button type="button" className="tool letters" popoverTarget="settings">
            <span aria-hidden="true">{t('reading:settingsSign')}</span>
            <span className="spoken">{t('reading:settings')}</span>
          </button>
        </div>
        {hasGloss && (
          <div className="options">
            <RadioGroup
              name="layout"
              legend={t('gloss:layout')}
              chosen="under"
              labels={t('gloss:layoutName', { returnObjects: true })}
            />
            <CheckBox name="lines" label={t('gloss:withLines')} />
          </div>
        )}
        <ReadingSettings locale={locale} hasGloss={hasGloss} />
      </form>
      <script src={routes.applyChoices()} data-inline />
    </>
  );
}
