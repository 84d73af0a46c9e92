import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { SectionId } from '@/lib/model/article';
import { fragments } from '@/lib/routes';

interface Props {
  id: SectionId;
  /** What the section is called. */
  title: string;
  locale: Locale;
}

/** The link to a section, which works as a link everywhere and is copied where scripts run; and sharing it, where a browser can. */
export function SectionLink({ id, title, locale }: Props) {
  const t = translator(locale);
  return (
    <>
      <a className="anchor" href={fragments.section(id)} lang={locale} data-copy>
        <svg viewBox="0 0 24 24" width="20" height="20" role="img">
          <title>{t('article:linkToSection', { title })}</title>
          <path d="M10 14a4 4 0 0 0 5.7 0l3.5-3.5a4 4 0 0 0-5.7-5.7L12 6.3M14 10a4 4 0 0 0-5.7 0l-3.5 3.5a4 4 0 0 0 5.7 5.7l1.5-1.5" />
        </svg>
      </a>
      <button type="button" className="share" lang={locale} data-do="share" hidden>
        <svg viewBox="0 0 24 24" width="20" height="20" role="img">
          <title>{t('article:shareSection', { title })}</title>
          <path d="M12 15V4m-4 4 4-4 4 4M7 11H5.5v9h13v-9H17" />
        </svg>
      </button>
    </>
  );
}
