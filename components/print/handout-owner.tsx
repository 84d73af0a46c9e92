import { directionOf, type Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

/** Who the sheet of a class belongs to, above its text. */
export function HandoutOwner({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <p className="owner" lang={locale} dir={directionOf(locale)}>
      <span>{t('print:ownerName')}</span>
      <span>{t('print:ownerDate')}</span>
    </p>
  );
}
