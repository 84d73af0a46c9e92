import type { Locale } from '@/lib/i18n/locales';

interface Props {
  title: string;
  path: string;
  locale: Locale;
}

/** A CSS string: quotes, backslashes and line ends cannot leave it, nor can `</style>`. */
export function cssString(text: string): string {
  const escaped = text.replace(/["\\<>\p{Cc}]/gu, (char) => `\\${char.codePointAt(0)?.toString(16)} `);
  return `"${escaped}"`;
}

/**
 * The margins of the printed page: the title, the link, and the number in the reader's digits.
 * Style sheets cannot take these from the page (`string-set` is not supported), so they are written for each article.
 * The number stands where the lines begin, so that the address has the rest of the line: a box in the middle would halve it.
 * A site that is built does not know where it will be: where scripts run, `lib/behaviour/tell-origin.ts` says it.
 */
export function PageMargins({ title, path, locale }: Props) {
  const digits = locale === 'ar' ? 'arabic-indic' : 'decimal';
  const box = 'font: 9pt "Hamish Print", serif; font-kerning: none; color: #444;';
  return (
    <style>{`@media print {
  @page {
    @top-right { content: ${cssString(title)}; direction: rtl; ${box} }
    @bottom-right { content: counter(page, ${digits}); ${box} }
    @bottom-left { content: var(--origin, "") ${cssString(path)}; direction: ltr; ${box} }
  }
  @page :first { @top-right { content: none } }
}`}</style>
  );
}
