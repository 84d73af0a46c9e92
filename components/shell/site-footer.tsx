import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

/** What the site is, in one line. */
export function SiteFooter({ locale }: { locale: Locale }) {
  return <footer className="site-footer mx-auto px-4 py-8">{translator(locale)('footer')}</footer>;
}
