import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { qrCode } from '@/lib/qr-code';

interface Props {
  /** The article's own path; the page's script makes the code of it where the site's address is not known. */
  path: string;
  /** The site's origin, where it is known. */
  site: string | null;
  locale: Locale;
}

/** The way from paper back to the article. */
export function QrCodeView({ path, site, locale }: Props) {
  const code = site && qrCode(site + path);
  return (
    <div className="code" hidden={!code} data-of={code ? undefined : path}>
      <svg
        role="img"
        aria-label={translator(locale)('print:codeOf')}
        viewBox={code ? `0 0 ${code.size} ${code.size}` : undefined}
      >
        <path d={code ? code.path : undefined} />
      </svg>
    </div>
  );
}
