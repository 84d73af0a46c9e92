import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { printControlId } from '@/lib/model/print-choices';
import { routes } from '@/lib/routes';
import { HandoutOptions } from './handout-options';
import { pageForms } from './page-forms';
import { PrintOptions } from './print-options';

interface Props {
  slug: string;
  locale: Locale;
  /** Whether the article has an English layer: without it, only the paper can be chosen. */
  hasGloss: boolean;
}

/**
 * What can be chosen for paper. It stands before the sheet that its choices change, and the script after it brings in what the address
 * asks for: nothing that is shown moves afterwards.
 */
export function PrintPanel({ slug, locale, hasGloss }: Props) {
  const t = translator(locale);
  return (
    <>
      <form className="print-panel" autoComplete="off" aria-label={t('print:title')}>
        <a className="print-back" href={routes.article(locale, slug)}>
          {t('print:back')}
        </a>
        {hasGloss && (
          <>
            <PrintOptions
              name="layout"
              legend={t('print:layout')}
              labels={t('print:layoutName', { returnObjects: true })}
              hints={t('print:layoutHint', { returnObjects: true })}
            />
            <HandoutOptions locale={locale} />
            <label className="check">
              <input type="checkbox" name="vocabulary" id={printControlId('vocabulary', 'on')} value="on" />
              <span>{t('print:vocabulary')}</span>
            </label>
          </>
        )}
        <PrintOptions
          name="paper"
          legend={t('print:paper')}
          labels={t('print:paperName', { returnObjects: true })}
        />
        <p className="print-do">
          <button type="button" className="print-now needs-script">
            {t('print:print')}
          </button>
          <output data-forms={JSON.stringify(pageForms(locale))} />
        </p>
        <p className="print-keys">
          {t('print:byKeys')}{' '}
          <kbd lang="en" dir="ltr">
            Ctrl-P
          </kbd>{' '}
          {t('print:or')}{' '}
          <kbd lang="en" dir="ltr">
            ⌘-P
          </kbd>
          {t('grammar:list')}
          {t('print:orMenu')}
        </p>
      </form>
      <script src={routes.printPage()} data-keep />
    </>
  );
}
