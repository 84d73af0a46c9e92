import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openWhole } from '@/lib/publish/write-whole';

const folder = () => mkdtempSync(join(tmpdir(), 'whole-'));

test('a file is there when it is whole, over what was there', () => {
  const path = join(folder(), 'a.pdf');
  writeFileSync(path, 'old');
  const file = openWhole(path);
  expect(readFileSync(path, 'utf8')).toBe('old');
  file.write(Buffer.from('new'));
  file.drop();
  expect(readFileSync(path, 'utf8')).toBe('new');
});

test('what is given up leaves nothing', () => {
  const place = folder();
  openWhole(join(place, 'a.pdf')).drop();
  expect(readdirSync(place)).toEqual([]);
});

test('where nothing can be written, that is said first', () => {
  const place = folder();
  expect(() => openWhole(place)).toThrow(/is a folder/);
  expect(() => openWhole(join(place, 'none', 'a.pdf'))).toThrow(/cannot be written/);
});
