import { directionOf, locales } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { routes } from '@/lib/routes';

/** Each interface language in its own words. */
export function LanguageChoice() {
  return (
    <main className="grid gap-10 py-24">
      {locales.map((locale) => {
        const t = translator(locale);
        return (
          <section key={locale} lang={locale} dir={directionOf(locale)}>
            <h1 className="text-2xl">
              <a href={routes.home(locale)} hrefLang={locale} data-locale={locale}>
                {t('name')}
              </a>
            </h1>
            <p>{t('tagline')}</p>
          </section>
        );
      })}
    </main>
  );
}
