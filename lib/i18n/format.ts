import type { Locale } from './locales';

/** Plain `ar` gives Latin digits: the numbering system is always said. */
const tags: Record<Locale, string> = { ar: 'ar-u-nu-arab', en: 'en-GB-u-nu-latn' };

/** Made once: to make one takes as long as to format a hundred numbers. */
const numbers = { ar: new Intl.NumberFormat(tags.ar), en: new Intl.NumberFormat(tags.en) };

/** A whole number in the reader's digits: `512` → `٥١٢`. */
export function formatNumber(locale: Locale, value: number): string {
  return numbers[locale].format(value);
}

const sizeFormats = (locale: Locale) => {
  const format = (unit: string, maximumFractionDigits: number) =>
    new Intl.NumberFormat(tags[locale], { style: 'unit', unit, maximumFractionDigits });
  return { large: format('megabyte', 1), small: format('kilobyte', 0) };
};
const sizes = { ar: sizeFormats('ar'), en: sizeFormats('en') };

/**
 * How large a file is, in thousands or millions of bytes, in the reader's digits: `43_210` → `43 kB`, `٤٣ كيلوبايت`. Never none at all: what is
 * smaller than half a thousand is one.
 */
export function formatSize(locale: Locale, bytes: number): string {
  const isLarge = bytes >= 999_500;
  const { large, small } = sizes[locale];
  return isLarge ? large.format(bytes / 1e6) : small.format(Math.max(1, bytes / 1000));
}

/** As much of a date as is known: a year, a month or a day. */
const precisions: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/** An ISO 8601 date in words, as precise as it is: `2024-05-12` → `١٢ مايو ٢٠٢٤`, `2024-05` → `مايو ٢٠٢٤`. A time of day is left out. */
export function formatDate(locale: Locale, iso: string): string {
  const [year = 0, month, day] = (iso.split('T')[0] ?? '').split('-').map(Number);
  const precision = precisions[day ? 2 : month ? 1 : 0];
  const format = new Intl.DateTimeFormat(tags[locale], { ...precision, timeZone: 'UTC' });
  return format.format(new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1)));
}

/** What a counted string is given: the number for its plural, and the number as it is shown. */
export function counted(locale: Locale, count: number): { count: number; formatted: string } {
  return { count, formatted: formatNumber(locale, count) };
}
