import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { compareFolders } from './compare-folders';

function lay(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'compared-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'ar'));
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  return folder;
}

test('folders with the same files have no difference', async () => {
  const files = { 'index.html': '<p>', 'ar/index.html': 'نعم' };
  expect(await compareFolders(lay(files), lay(files))).toEqual([]);
});

test('a byte more, a byte less, another byte and a file that one lacks are told', async () => {
  const one = lay({ same: '', more: 'ab', less: 'abc', other: 'abc', 'ar/gone': '' });
  const other = lay({ same: '', more: 'abc', less: 'ab', other: 'aXc', 'ar/new': '' });
  expect(await compareFolders(one, other)).toEqual([
    `/ar/gone is in ${one} alone`,
    `/ar/new is in ${other} alone`,
    '/less differs from byte 2 on',
    '/more differs from byte 2 on',
    '/other differs from byte 1 on',
  ]);
});
