import { Fragment } from 'react';
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
  const facts = known.length > 0 ? known : [t('print:sourceUnknown')];
  if (isTitleOurs) facts.push(t('article:titleIsEditorial'));
  return (
    <p className="credit" lang={locale} dir={directionOf(locale)}>
      {facts.map((fact, place) => (
        <Fragment key={fact}>
          {place > 0 && ' · '}
          <bdi>{fact}</bdi>
        </Fragment>
      ))}
    </p>
  );
}
