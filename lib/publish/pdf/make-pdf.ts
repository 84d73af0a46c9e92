import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadArticle } from '@/lib/content/load-article';
import { isSlug } from '@/lib/content/slug';
import { routes } from '@/lib/routes';
import { readEpoch } from '../read-epoch';
import { describeArticle } from './describe-article';
import { finishPdf } from './finish-pdf';
import type { Printer, PrintJob } from './print-sheet';

const canonical = /<link rel="?canonical"? href="?(https?:\/\/[^/"> ]+)/;

/**
 * Tells where readers find the site, as its build was told; `null` where it was not.
 *
 * @throws when there is no site in the folder, or no such article in it
 */
export function siteOf(folder: string, { slug, locale }: Pick<PrintJob, 'slug' | 'locale'>): string | null {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`There is no site in ${folder}/ yet: run “npm run build” first.`);
  const page = join(folder, routes.print(locale, slug), 'index.html');
  if (!isSlug(slug) || !existsSync(page))
    throw new Error(
      `There is no article “${slug}” in ${folder}/: its slug is the name of its folder in content/articles. If it is new, run “npm run build”.`,
    );
  return canonical.exec(readFileSync(page, 'utf8'))?.[1] ?? null;
}

/** Prints an article and makes of it a PDF to be handed out. */
export async function makePdf(printer: Printer, job: PrintJob, content?: string): Promise<Uint8Array> {
  const { meta } = loadArticle(job.slug, content);
  const link = job.site && job.site + routes.article(job.locale, job.slug);
  return finishPdf(
    await printer.print(job),
    describeArticle(meta, job.locale, link),
    readEpoch(process.env.SOURCE_DATE_EPOCH),
  );
}
