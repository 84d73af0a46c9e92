import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { weighSite } from './weigh-site';

test('files are weighed by whose they are and what they are for', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hamish-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const files = {
    'ar/read/x/index.html': 1,
    'en/read/x/index.html': 2,
    'en/read/x/index.html.br': 4,
    'en/read/x/index.txt': 8,
    'assets/read/x/words.abcdefgh.json': 16,
    'assets/read/x/words.abcdefgh.json.gz': 32,
    'en/index.html': 64,
    'assets/style.abcdefgh.css': 128,
    'assets/style.abcdefgh.css.br': 256,
    'en/read/x/print/index.html': 512,
    'read/x/x.epub': 1024,
    'read/x/x-anki.txt': 2048,
  };
  for (const [path, size] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), 'x'.repeat(size));
  }
  expect(weighSite(folder)).toEqual({
    reading: 3,
    printing: 512,
    data: 24,
    downloads: 3072,
    compressed: 36,
    shared: 448,
    readingPages: 2,
    printingPages: 1,
  });
});
