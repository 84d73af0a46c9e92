import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadArticle } from '@/lib/content/load-article';
import { downloadsOf } from '@/lib/model/downloads';
import { writeDownloads } from '@/lib/publish/downloads/write-downloads';
import { listFiles } from '@/lib/publish/list-files';

const slug = 'kuwait-bahrain-security-cooperation';

test('an article has its files in its folder, and their sizes are known', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hamish-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const sizesOf = writeDownloads(folder, { site: null, epoch: undefined });
  const sizes = await sizesOf(slug);
  expect(listFiles(folder)).toEqual([
    `/read/${slug}/${slug}-anki.txt`,
    `/read/${slug}/${slug}-words.csv`,
    `/read/${slug}/${slug}.epub`,
  ]);
  for (const [path, size] of sizes) expect((await readFile(join(folder, path))).length).toBe(size);
  expect(await sizesOf(slug), 'made once').toBe(sizes);
});

test('where no word has a gloss there is the book alone', () => {
  const { gloss } = loadArticle(slug);
  expect(downloadsOf(gloss)).toEqual(['epub', 'csv', 'anki']);
  expect(downloadsOf(new Map())).toEqual(['epub']);
});
