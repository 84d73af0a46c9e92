import type { Metadata } from 'next';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { routes } from '@/lib/routes';

/** What every page says of the site, where it says nothing of itself. */
export function siteMetadata(locale: Locale): Metadata {
  const t = translator(locale);
  return {
    title: { default: t('name'), template: `%s · ${t('name')}` },
    description: t('description'),
    manifest: routes.manifest(locale),
  };
}
