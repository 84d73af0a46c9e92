import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { routes } from '@/lib/routes';

/** What runs in the reader's browser on pages without React, and the place where it speaks. */
export function Behaviour({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <>
      <p
        className="toast"
        role="status"
        data-copied={t('article:linkCopied')}
        data-not-copied={t('article:linkNotCopied')}
        data-cited={t('article:cited')}
        data-not-cited={t('article:notCited')}
        data-gone={t('article:gone')}
      />
      <p className="spoken" role="status" data-said lang="en" dir="ltr" />
      <script src={routes.behaviour()} defer data-keep />
    </>
  );
}
