import type { ReactNode } from 'react';
import { preload } from 'react-dom';
import { directionOf, type Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';

interface Props {
  locale: Locale;
  /**
   * What stands in the margins of the printed page: the title in Arabic, and the page's path, after the site's origin where that is known.
   * Style sheets can take them from here alone (`app/styles/print-margins.css`).
   */
  printed?: { title: string; path: string; origin: string | null };
  children: ReactNode;
}

/** A page in an interface language: its language, its direction, its face, and how the reader wants it to look before it is seen. */
export function Document({ locale, printed, children }: Props) {
  preload(routes.face(), { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
  return (
    <html
      lang={locale}
      dir={directionOf(locale)}
      data-title={printed?.title}
      data-path={printed?.path}
      data-origin={printed?.origin ?? undefined}
    >
      {/* biome-ignore lint/style/noHeadElement: what runs before all else cannot be given to Next's own head */}
      <head>
        <script src={routes.applyLook()} data-inline />
      </head>
      <body>{children}</body>
    </html>
  );
}
