import type { Page } from '@playwright/test';
import type { Locale } from '@/lib/i18n/locales';
import { rouse } from './rouse';
import { slug } from './site';

/** One way of showing the English layer. */
export interface View {
  level: 'off' | 'tap' | 'lines' | 'sentences';
  layout?: 'under' | 'beside' | 'asked';
  /** Glosses under the words too, where the level is `sentences`. */
  lines?: boolean;
}

/** Every view that the control offers. */
export const views: readonly View[] = [
  { level: 'off' },
  { level: 'tap' },
  { level: 'lines' },
  { level: 'sentences', layout: 'under' },
  { level: 'sentences', layout: 'beside' },
  { level: 'sentences', layout: 'under', lines: true },
  { level: 'sentences', layout: 'beside', lines: true },
];

/** A view in words, for titles: `sentences beside with lines`. */
export function nameOf({ level, layout, lines }: View): string {
  return [level, layout, lines && 'with lines'].filter(Boolean).join(' ');
}

/** The address of the article's page. */
export function articlePath(locale: Locale): string {
  return `/${locale}/read/${slug}/`;
}

/** Opens the article, `rest` being the query and fragment, and waits for its answers and its fonts, which move everything. */
export async function openArticle(page: Page, locale: Locale, rest = ''): Promise<void> {
  await page.goto(articlePath(locale) + rest);
  await rouse(page);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Chooses a view as a reader does: by the labels of the control. */
export async function show(page: Page, { level, layout, lines = false }: View): Promise<void> {
  await page.locator(`label:has(#gloss-${level})`).click();
  if (layout) await page.locator(`label:has(#layout-${layout})`).click();
  const withLines = page.locator('#lines-on');
  if (level === 'sentences' && (await withLines.isChecked()) !== lines) await withLines.click();
}

/** The level that is chosen. */
export function chosenLevel(page: Page): Promise<string | null> {
  return page.locator('input[name="gloss"]:checked').getAttribute('value');
}
