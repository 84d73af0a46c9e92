import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkContent } from '@/lib/content/check-content';
import { composeArticle } from './compose-article';
import { readSentenceStock } from './sentence-stock';
import { writeArticles } from './write-articles';

const stock = readSentenceStock();
const count = 24;

// Composing and checking articles is work; a busy machine takes its time over it.
test('composed articles pass the check, have the length of news and are glossed nine words in ten', {
  timeout: 60_000,
}, () => {
  const root = mkdtempSync(join(tmpdir(), 'hamish-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  writeArticles(root, count, stock);
  const { articles, issues, errors } = checkContent(root);
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(errors).toBe(0);
  expect(articles).toHaveLength(count);
  const words = articles.map(({ coverage }) => coverage?.words ?? { all: 0, glossed: 0 });
  const sum = (pick: 'all' | 'glossed') => words.reduce((total, each) => total + each[pick], 0);
  for (const { all } of words) {
    expect(all).toBeGreaterThanOrEqual(130);
    expect(all).toBeLessThanOrEqual(600);
  }
  expect(sum('all') / count).toBeGreaterThan(310);
  expect(sum('all') / count).toBeLessThan(390);
  expect(sum('glossed') / sum('all')).toBeGreaterThan(0.85);
});

test('the same number gives the same article, another another', () => {
  expect(composeArticle(7, stock)).toEqual(composeArticle(7, readSentenceStock()));
  expect(composeArticle(7, stock).files['source.txt']).not.toBe(composeArticle(8, stock).files['source.txt']);
});
