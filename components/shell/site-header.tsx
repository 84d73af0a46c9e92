import { directionOf, type Locale, otherLocale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { routes } from '@/lib/routes';

interface Props {
  locale: Locale;
  /** The same page in the other language. */
  otherHref: string;
}

/** The name of the place, and the way to the same page in the other language. */
export function SiteHeader({ locale, otherHref }: Props) {
  const t = translator(locale);
  const other = otherLocale(locale);
  return (
    <header className="site-header mx-auto flex items-baseline justify-between gap-4 px-4 py-3">
      <a href="#text" className="skip">
        {t('skip')}
      </a>
      <a href={routes.home(locale)} className="brand flex items-baseline gap-2" title={t('home')}>
        <span lang="ar" dir="rtl">
          هامش
        </span>
        <span lang="en" dir="ltr">
          Hamish
        </span>
      </a>
      <a href={otherHref} hrefLang={other} lang={other} dir={directionOf(other)}>
        {t('otherLanguage')}
      </a>
    </header>
  );
}
