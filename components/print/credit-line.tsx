import { formatDate } from '@/lib/i18n/format';
import { directionOf, type Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { Provenance } from '@/lib/model/meta';

interface Props {
  provenance: Provenance;
  locale: Locale;
  isTitleOurs: boolean;
}

/** Where the text comes from, in a line under its title; where nothing of it is known, that is said. */
export function CreditLine({ provenance, locale, isTitleOurs }: Props) {
  const t = translator(locale);
  const { publisher, author, published, licence } = provenance;
  const known = [publisher, author, published && formatDate(locale, published), licence].filter(Boolean);
  return (
    <p className="credit" lang={locale} dir={directionOf(locale)}>
      {known.length > 0 ? (
        known.map((fact) => <bdi key={fact}>{fact}</bdi>)
      ) : (
        <span>{t('print:sourceUnknown')}</span>
      )}
      {isTitleOurs && <span>{t('article:titleIsEditorial')}</span>}
    </p>
  );
}
