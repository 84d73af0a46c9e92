import { formatSize } from '@/lib/i18n/format';
import { hasLocale } from '@/lib/i18n/locales';
import type { FileSizes } from './write-downloads';

/** A link to a file, and the place at its end where its size is to be told. */
const untold = /(<a href="(\/read\/[^"]+)"(?:(?!<\/a>)[\s\S])*<small>)(?=<\/small>)/g;

const language = /<html[^>]* lang="?(\w+)/;

/**
 * Tells the size of each file that a page links to, in the page's language and digits: `EPUB<small></small>` → `EPUB<small> 41 kB</small>`.
 * A file of unknown size keeps its place.
 */
export function tellSizes(html: string, sizes: FileSizes): string {
  const locale = language.exec(html)?.[1] ?? '';
  if (!hasLocale(locale)) return html;
  return html.replace(untold, (whole: string, _link: string, path: string) => {
    const size = sizes.get(path);
    return size === undefined ? whole : `${whole} ${formatSize(locale, size)}`;
  });
}
