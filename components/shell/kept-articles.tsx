import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { routes } from '@/lib/routes';

/**
 * What stands for a page that is not kept, where there is no connection. Which articles are kept, the device knows alone: its script fills
 * the list (`lib/behaviour/list-kept.ts`).
 */
export function KeptArticles({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <>
      <h1 className="page-title">{t('offline:title')}</h1>
      <p>{t('offline:text')}</p>
      <p className="py-3">
        {/* biome-ignore lint/a11y/useValidAnchor: the page that was asked for, whichever it is */}
        <a href="">{t('offline:retry')}</a> · <a href={routes.home(locale)}>{t('home')}</a>
      </p>
      <p className="py-3" data-kept hidden>
        {t('offline:kept')}
      </p>
      <p className="py-3" data-none hidden>
        {t('offline:none')}
      </p>
      <ul className="article-list" />
      <script src={routes.listKept()} defer data-keep />
    </>
  );
}
