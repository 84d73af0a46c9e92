import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

/** How much English the reader sees. */
export const glossLevels = ['off', 'tap', 'lines', 'sentences'] as const;
export type GlossLevel = (typeof glossLevels)[number];

/** Where the English of a sentence stands. */
export const sentenceLayouts = ['under', 'beside'] as const;

/** Readers of the Arabic interface begin with the Arabic alone, others with a word away from help. */
export function defaultLevel(locale: Locale): GlossLevel {
  return locale === 'ar' ? 'off' : 'tap';
}

/**
 * The one control of the English layer. Radio inputs and `:has()` in the style sheet do the work,
 * so that it works without scripts; `tap`, which needs them, is hidden where there are none.
 */
export function LevelControl({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <form className="levels" autoComplete="off">
      <fieldset className="segments">
        <legend>{t('gloss:english')}</legend>
        {glossLevels.map((level) => (
          <label key={level} data-level={level} title={t(`gloss:levelHint.${level}`)}>
            <input
              type="radio"
              name="gloss"
              id={`gloss-${level}`}
              value={level}
              defaultChecked={level === defaultLevel(locale)}
            />
            <span>{t(`gloss:level.${level}`)}</span>
          </label>
        ))}
      </fieldset>
      <div className="options">
        <fieldset className="segments">
          <legend>{t('gloss:layout')}</legend>
          {sentenceLayouts.map((layout) => (
            <label key={layout}>
              <input
                type="radio"
                name="layout"
                id={`layout-${layout}`}
                value={layout}
                defaultChecked={layout === 'under'}
              />
              <span>{t(`gloss:layoutName.${layout}`)}</span>
            </label>
          ))}
        </fieldset>
        <label className="check">
          <input type="checkbox" name="lines" id="with-lines" />
          <span>{t('gloss:withLines')}</span>
        </label>
      </div>
    </form>
  );
}
