import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { createAnalyser } from '@/lib/analyse/create-analyser';
import type { EngineAnswer, EngineRequest } from '@/lib/analyse/data/engine-worker.client';
import { loadLexicon, loadLexiconTexts } from '@/lib/cli/load-lexicon';
import { textOfToken } from '@/lib/gloss/draft/text-of-token';
import { sentencesOf } from '@/lib/gloss/sentences-of';
import { parseArticle } from '@/lib/parse/parse-article';
import { buildEngine } from '@/lib/publish/build-engine';
import { startServer } from '@/lib/publish/static-server';
import { slug } from '../support/site';

/** A test with the worker and its data served beside an empty page. */
const test = base.extend<{ engine: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern
  engine: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'engine-'));
    await buildEngine(folder, loadLexiconTexts());
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>engine</title>');
    const { server, origin } = await startServer(folder, 0);
    await use(origin);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    rmSync(folder, { recursive: true });
  },
});

const source = readFileSync(`content/articles/${slug}/source.txt`, 'utf8');
const sentences = sentencesOf(parseArticle(source).article).map(({ children }) =>
  children.filter((token) => token.type === 'WordNode').map(textOfToken),
);

test('the worker in a browser glosses the article as Node does, word for word', async ({ page, engine }) => {
  expect(sentences.flat().length).toBeGreaterThan(500);
  await page.goto(engine);
  const answers = await page.evaluate(async (asked) => {
    const worker = new Worker('/engine.js');
    const waiting = new Map<number, (answer: EngineAnswer) => void>();
    worker.addEventListener('message', ({ data }: MessageEvent<EngineAnswer>) =>
      waiting.get(data.number)?.(data),
    );
    let number = 0;
    const ask = (request: { ask: EngineRequest['ask']; address?: string; words?: string[] }) =>
      new Promise<EngineAnswer>((resolve) => {
        waiting.set(++number, resolve);
        worker.postMessage({ ...request, number });
      });
    const early = await ask({ ask: 'analyse', words: ['قال'] });
    const lost = await ask({ ask: 'open', address: '/nowhere.gz' });
    await ask({ ask: 'open', address: '/lexicon.bin' });
    const glossed = [];
    for (const words of asked) glossed.push(await ask({ ask: 'analyse', words }));
    worker.terminate();
    return { early, lost, glossed };
  }, sentences);
  expect(answers.early).toHaveProperty('error');
  expect(answers.lost).toHaveProperty('error');
  const analyser = createAnalyser(loadLexicon());
  for (const [at, words] of sentences.entries())
    expect(answers.glossed[at]).toHaveProperty('answer', JSON.parse(JSON.stringify(analyser.analyse(words))));
});
