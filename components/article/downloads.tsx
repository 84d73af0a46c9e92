import { Fragment } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { type DownloadKind, downloads } from '@/lib/model/downloads';
import { downloadPath } from '@/lib/routes';

interface Props {
  slug: string;
  kinds: readonly DownloadKind[];
  locale: Locale;
}

/** The files that can be taken away, in a quiet line. Their sizes are told when the site is published, by what they are then. */
export function Downloads({ slug, kinds, locale }: Props) {
  const t = translator(locale);
  return (
    <p className="downloads">
      {t('files:downloads')}
      {kinds.map((kind) => (
        <Fragment key={kind}>
          {' '}
          <a href={downloadPath(slug, kind)} hrefLang="ar" type={downloads[kind].type} download={true}>
            {`${t(`files:of.${kind}`)} `}
            <span lang="en" dir="ltr">
              {downloads[kind].name}
            </span>
            <small />
          </a>
        </Fragment>
      ))}
    </p>
  );
}
