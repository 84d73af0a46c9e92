import { writeFileSync } from 'node:fs';
import type { Page, TestInfo } from '@playwright/test';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';
import { slug } from './site';

/** What a reader can choose to print. */
export const printLevels = ['off', 'lines', 'under', 'beside', 'both'] as const;
export type PrintLevel = (typeof printLevels)[number];

/** Opens the article and chooses a level as a reader does. */
export async function openAt(page: Page, locale: Locale, level: PrintLevel): Promise<void> {
  await page.goto(routes.article(locale, slug));
  const choose = (id: string) => page.locator(`#${id}`).check({ force: true });
  if (level === 'off' || level === 'lines') return choose(`gloss-${level}`);
  await choose('gloss-sentences');
  if (level === 'beside') await choose('layout-beside');
  if (level === 'both') await choose('lines-on');
}

/** A printed page as a file for poppler and as bytes for PDFium. */
export interface Printed {
  path: string;
  bytes: Buffer;
}

/** Prints what the page shows, as Ctrl-P does, Ctrl first, to a file of the test. Backgrounds too: some readers print them. */
export async function print(page: Page, info: TestInfo, format: 'A4' | 'Letter' = 'A4'): Promise<Printed> {
  await page.keyboard.press('Control');
  await page.evaluate(() => document.fonts.ready);
  const bytes = await page.pdf({ tagged: true, outline: true, format, printBackground: true });
  const path = info.outputPath('page.pdf');
  writeFileSync(path, bytes);
  return { path, bytes };
}

/** Opens the page for printing, with what an address can ask for, and waits for the face of paper. */
export async function openSheet(page: Page, locale: Locale, query = ''): Promise<void> {
  await page.goto(routes.print(locale, slug) + query);
  await page.evaluate(() => document.fonts.ready);
}

/** Prints the sheet on the paper that it is for, which the page says itself. */
export async function printSheet(page: Page, info: TestInfo): Promise<Printed> {
  const bytes = await page.pdf({
    tagged: true,
    outline: true,
    preferCSSPageSize: true,
    printBackground: true,
  });
  const path = info.outputPath('sheet.pdf');
  writeFileSync(path, bytes);
  return { path, bytes };
}
