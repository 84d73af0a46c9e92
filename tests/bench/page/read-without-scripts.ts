import type { Browser, Page } from 'playwright';
import { loadArticle } from '@/lib/content/load-article';
import type { Locale } from '@/lib/i18n/locales';
import { glossesOf, pairsOf } from '@/tests/support/read-layers';
import { articlePath, openArticle, show } from '@/tests/support/reading-page';
import { slug } from '@/tests/support/site';
import { paragraphs } from '@/tests/support/source-paragraphs';

/** Counts the words that have no gloss under them, nor under the phrase that they are part of. */
function countBareWords(page: Page): Promise<number> {
  return page.locator('.text .w').evaluateAll((words) => {
    const hasGloss = (unit: Element | null): boolean => {
      if (!unit) return false;
      const { content, display } = getComputedStyle(unit, '::after');
      const isShown = content !== 'none' && content !== 'normal' && display !== 'none';
      return isShown || hasGloss(unit.parentElement?.closest('[data-g]') ?? null);
    };
    return words.filter((word) => !hasGloss(word.closest('[data-g]'))).length;
  });
}

/**
 * Reads the article with scripts off, and tells what of it cannot be read: the text of the source file, the glosses under the words,
 * the English of the gloss file beside its sentences. Nothing, where no script is needed to read.
 */
export async function readWithoutScripts(
  browser: Browser,
  origin: string,
  locale: Locale,
): Promise<string[]> {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: origin });
  const page = await context.newPage();
  const missing: string[] = [];
  try {
    await openArticle(page, locale);
    await page.evaluate('globalThis.__name = (it) => it');
    const texts = await page.locator('.text .ar').allTextContents();
    const hidden = await page
      .locator('.text .ar')
      .evaluateAll((all) => all.filter((element) => !element.checkVisibility()).length);
    if (texts.join('\n') !== paragraphs.join('\n') || hidden > 0) missing.push('the text');

    await show(page, { level: 'lines' });
    if ((await glossesOf(page)).some(({ meant, shown }) => meant !== shown)) missing.push('glosses as meant');
    const bare = await countBareWords(page);
    if (bare > 0) missing.push(`glosses under ${bare} words`);

    await show(page, { level: 'sentences', layout: 'under' });
    const sentences = [...loadArticle(slug).gloss.values()].flatMap(({ english }) => english ?? []);
    const shown = await page
      .locator('.text .e')
      .evaluateAll((all) =>
        all.filter((element) => element.checkVisibility()).map((element) => element.textContent.trim()),
      );
    const unseen = sentences.filter((english) => !shown.includes(english));
    if (unseen.length > 0 || (await pairsOf(page)).length === 0)
      missing.push(`${unseen.length} of ${sentences.length} sentences in English`);
  } finally {
    await context.close();
  }
  return missing.map((what) => `${articlePath(locale)}: ${what}`);
}
