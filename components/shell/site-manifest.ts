import type { MetadataRoute } from 'next';
import { directionOf, type Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { routes } from '@/lib/routes';
import { paper } from './site-viewport';

/**
 * The web app manifest of an interface language. Each language is an application of its own (`id`), so that one that is installed does not
 * change its name when its reader looks at a page in the other; each holds the whole site (`scope`), so that none is left on the way.
 */
export function siteManifest(locale: Locale): MetadataRoute.Manifest {
  const t = translator(locale);
  const png = (name: '192' | '512' | 'maskable', sizes: string) =>
    ({ src: routes.icon(name), sizes, type: 'image/png' }) as const;
  return {
    id: routes.home(locale),
    name: t('name'),
    short_name: t('name'),
    description: t('description'),
    lang: locale,
    dir: directionOf(locale),
    start_url: routes.home(locale),
    scope: routes.entry(),
    display: 'standalone',
    theme_color: paper.light,
    background_color: paper.light,
    icons: [
      { src: routes.drawnIcon(), sizes: 'any', type: 'image/svg+xml' },
      png('192', '192x192'),
      png('512', '512x512'),
      { ...png('maskable', '512x512'), purpose: 'maskable' },
    ],
  };
}
