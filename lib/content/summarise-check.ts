import type { CheckedArticle, CheckResult } from './check-content';

/**
 * Sums a check up, a line an article and one for all.
 *
 * `kuwait-…: words 512 of 512, sentences 32 of 32 (100 %), phrases 82`
 */
export function summariseCheck({ articles, issues, errors }: CheckResult): string[] {
  const warnings = issues.filter(({ severity }) => severity === 'warning').length;
  const total = `${count(articles.length, 'article')}, ${count(errors, 'error')}, ${count(warnings, 'warning')}`;
  return [...articles.map(summariseArticle), total];
}

function summariseArticle({ slug, gloss, coverage }: CheckedArticle): string {
  if (!coverage) return `${slug}: not read`;
  const { words, sentences, phrases } = coverage;
  if (gloss === 'none') return `${slug}: ${words.all} words, no English layer`;
  // Rounded down: 100 % is all of them.
  const share = sentences.all === 0 ? 100 : Math.floor((100 * sentences.translated) / sentences.all);
  const draft = gloss === 'draft' ? ' (draft)' : '';
  return (
    `${slug}${draft}: words ${words.glossed} of ${words.all}, ` +
    `sentences ${sentences.translated} of ${sentences.all} (${share} %), phrases ${phrases}`
  );
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
