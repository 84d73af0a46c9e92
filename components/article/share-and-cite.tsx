import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

/** Sharing, where a browser can, and citing: the article, or a sentence of it, as the place of the buttons says. */
export function ShareAndCite({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <>
      <button type="button" className="action" data-do="share" hidden>
        {t('article:share')}
      </button>
      <button type="button" className="action" data-do="cite">
        {t('article:cite')}
      </button>
    </>
  );
}
