import './globals.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Trans } from 'react-i18next/TransWithoutContext';
import { directionOf, type Locale, locales } from '@/lib/i18n/locales';
import { translator, translatorInstance } from '@/lib/i18n/translator';
import { routes } from '@/lib/routes';

export const metadata: Metadata = { title: '404 · هامش · Hamish' };

/** The words of the link come from the translation. */
function HomeLink({ locale, children }: { locale: Locale; children?: ReactNode }) {
  return <a href={routes.home(locale)}>{children}</a>;
}

/** The page for links that lead nowhere, in both languages, since nothing tells which one is wanted. */
export default function GlobalNotFound() {
  return (
    <html lang="en" dir="ltr">
      <body>
        <main className="grid gap-10 py-24">
          {locales.map((locale) => {
            const t = translator(locale);
            return (
              <section key={locale} lang={locale} dir={directionOf(locale)}>
                <h1 className="text-2xl">{t('notFoundTitle')}</h1>
                <p>
                  <Trans
                    i18n={translatorInstance(locale)}
                    i18nKey="notFoundText"
                    components={{ home: <HomeLink locale={locale} /> }}
                  />
                </p>
              </section>
            );
          })}
        </main>
      </body>
    </html>
  );
}
