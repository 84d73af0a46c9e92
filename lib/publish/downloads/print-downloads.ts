import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { locales } from '@/lib/i18n/locales';
import { defaultPrint } from '@/lib/model/print-choices';
import { downloadPath, routes } from '@/lib/routes';
import { compress } from '../compress';
import { findBrowser } from '../pdf/find-browser';
import { makePdf } from '../pdf/make-pdf';
import { withPrinter } from '../pdf/with-printer';
import { tellSizes } from './tell-sizes';
import type { FileSizes } from './write-downloads';

/** Prints a PDF of each article from a site that is otherwise whole, in Arabic on A4, and tells its size on the article's pages. */
export async function printDownloads(
  folder: string,
  slugs: readonly string[],
  site: string | null,
): Promise<void> {
  await withPrinter(folder, findBrowser(), async (printer) => {
    for (const slug of slugs) {
      const path = downloadPath(slug, 'pdf');
      const bytes = await makePdf(printer, { slug, locale: 'ar', choices: defaultPrint, site });
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), bytes);
      await tellOnPages(folder, slug, new Map([[path, bytes.length]]));
    }
  });
}

async function tellOnPages(folder: string, slug: string, sizes: FileSizes): Promise<void> {
  for (const locale of locales) {
    const page = join(folder, routes.article(locale, slug), 'index.html');
    const told = Buffer.from(tellSizes(await readFile(page, 'utf8'), sizes));
    await Promise.all([writeFile(page, told), compress(page, told)]);
  }
}
