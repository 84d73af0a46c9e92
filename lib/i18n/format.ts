import type { Locale } from './locales';

/** Plain `ar` gives Latin digits: the numbering system is always said. */
const tags: Record<Locale, string> = { ar: 'ar-u-nu-arab', en: 'en-GB-u-nu-latn' };

/** A whole number in the reader's digits: `512` → `٥١٢`. */
export function formatNumber(locale: Locale, value: number): string {
  return new Intl.NumberFormat(tags[locale]).format(value);
}

/** A calendar day, ISO 8601, in words: `2024-05-12` → `١٢ مايو ٢٠٢٤`. */
export function formatDate(locale: Locale, iso: string): string {
  const format = new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${iso}T00:00:00Z`));
}

/** What a counted string is given: the number for its plural, and the number as it is shown. */
export function counted(locale: Locale, count: number): { count: number; formatted: string } {
  return { count, formatted: formatNumber(locale, count) };
}
