import { formatDate } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { Provenance } from '@/lib/model/meta';

interface Props {
  provenance: Provenance;
  locale: Locale;
}

/** Where the text comes from; what is unknown is said to be unknown. */
export function ProvenanceList({ provenance, locale }: Props) {
  const t = translator(locale);
  const { publisher, author, published, licence, url, note } = provenance;
  const rows = [
    [t('article:publisher'), publisher],
    [t('article:author'), author],
    [t('article:published'), published && formatDate(locale, published)],
    [t('article:licence'), licence],
  ] as const;
  return (
    <section className="provenance" aria-labelledby="about-text">
      <h2 id="about-text">{t('article:about')}</h2>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value ? <bdi>{value}</bdi> : <i>{t('article:unknown')}</i>}</dd>
          </div>
        ))}
      </dl>
      {note && <p>{note[locale]}</p>}
      {url && (
        <p>
          <a href={url} rel="noopener">
            {t('article:sourceLink')}
          </a>
        </p>
      )}
    </section>
  );
}
