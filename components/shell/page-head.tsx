import { type Locale, locales, otherLocale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

/** Open Graph names a territory with every language, and Arabic has this one there by custom. */
const ogLocales: Record<Locale, string> = { ar: 'ar_AR', en: 'en_GB' };

interface Props {
  locale: Locale;
  /** The site's origin, where it is known; without it addresses are rooted. */
  site: string | null;
  /** The page in each language. */
  paths: Record<Locale, string>;
  /** The page for those who read neither. */
  otherwise: string;
  title: string;
  description: string | null;
  type: 'article' | 'website';
  /** ISO 8601. */
  published?: string | null;
}

/** What the head of a page tells other programs: its own address, the same page in the other language, and its preview. */
export function PageHead({ locale, site, paths, otherwise, title, description, type, published }: Props) {
  const at = (path: string) => (site ?? '') + path;
  return (
    <>
      <link rel="canonical" href={at(paths[locale])} />
      {locales.map((each) => (
        <link key={each} rel="alternate" hrefLang={each} href={at(paths[each])} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={at(otherwise)} />
      <meta property="og:title" content={title} />
      {description && <meta property="og:description" content={description} />}
      <meta property="og:type" content={type} />
      <meta property="og:locale" content={ogLocales[locale]} />
      <meta property="og:locale:alternate" content={ogLocales[otherLocale(locale)]} />
      <meta property="og:site_name" content={translator(locale)('name')} />
      {site && <meta property="og:url" content={at(paths[locale])} />}
      {published && <meta property="article:published_time" content={published} />}
    </>
  );
}
