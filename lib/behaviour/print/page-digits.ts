/** Writes numbers in the digits of the page's language, as the page itself does (`lib/i18n/format.ts`). */
export function pageDigits(): (number: number) => string {
  const { lang } = document.documentElement;
  const format = new Intl.NumberFormat(lang === 'ar' ? 'ar-u-nu-arab' : lang);
  return (number) => format.format(number);
}
