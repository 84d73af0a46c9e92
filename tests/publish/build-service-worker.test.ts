import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildServiceWorker } from '@/lib/publish/build-service-worker';
import { siteHeaders } from '@/lib/publish/site-headers';

let folder: string;

/** The worker of a site with these pages. */
async function workerOf(pages: Readonly<Record<string, string>>): Promise<string> {
  for (const [path, html] of Object.entries(pages)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), html);
  }
  await buildServiceWorker(folder);
  return readFile(join(folder, 'sw.js'), 'utf8');
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'worker-'));
});

afterEach(() => rm(folder, { recursive: true }));

const lists = { 'index.html': 'both', 'en/index.html': 'a list', 'en/offline/index.html': 'offline' };

test('the same site has the same worker, to the byte', async () => {
  expect(await workerOf(lists)).toBe(await workerOf(lists));
});

test('another list is another worker; another article is not', async () => {
  const before = await workerOf(lists);
  expect(await workerOf({ 'en/read/x/index.html': 'an article' })).toBe(before);
  expect(await workerOf({ 'en/index.html': 'a longer list' })).not.toBe(before);
});

test('it keeps the lists that are there, and the page for what is not kept', async () => {
  expect(await workerOf(lists)).toContain('["/","/en/","/en/offline/"]');
});

test('it is one small file that asks for no other and needs nothing that a policy forbids', async () => {
  const worker = await workerOf(lists);
  expect(brotliCompressSync(worker).length).toBeLessThan(8 * 1024);
  expect(worker).not.toMatch(/importScripts|\beval\b|new Function|process\.env|https?:\/\/(?!localhost)/);
});

test('no host keeps it: it has one name for ever', () => {
  expect(siteHeaders([])).toMatch(/^\/sw\.js\n {2}Cache-Control: no-cache$/m);
});
