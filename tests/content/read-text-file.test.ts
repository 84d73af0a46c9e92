import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readTextFile } from '@/lib/content/read-text-file';

const folder = mkdtempSync(join(tmpdir(), 'hamish-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(bytes: string | Uint8Array, maxBytes = 1000) {
  const path = join(folder, 'file');
  writeFileSync(path, bytes);
  return readTextFile(path, maxBytes);
}

test.each(['', 'نص', '\uFEFFنص\r\n', 'a\0b', '\uFFFD', '😀'])('%j is read unit for unit', (text) => {
  expect(read(text)).toEqual({ text, issues: [] });
});

test.each([
  ['a stray continuation', [0x61, 0x0a, 0xd9, 0x86, 0x80], 2, 2],
  ['a letter cut off', [0xd9], 1, 1],
  ['Windows-1256', [0xe3, 0xd1], 1, 1],
  ['a surrogate', [0x61, 0xed, 0xa0, 0x80], 1, 2],
  ['an overlong slash', [0xc0, 0xaf], 1, 1],
  ['UTF-16', [0xff, 0xfe, 0x46, 0x06], 1, 1],
  ['a bad byte after a written replacement', [0xef, 0xbf, 0xbd, 0xff], 1, 2],
])('%s is told with its place', (_, bytes, line, column) => {
  const { text, issues } = read(new Uint8Array(bytes));
  expect(text).toBeNull();
  expect(issues).toHaveLength(1);
  expect(issues[0]).toMatchObject({
    code: 'not-utf8',
    severity: 'error',
    position: { start: { line, column } },
  });
});

test('a file that is too large, missing or a folder', () => {
  expect(read('12345', 4).issues[0]?.code).toBe('file-too-large');
  expect(readTextFile(join(folder, 'none'), 10).issues[0]?.code).toBe('file-missing');
  expect(readTextFile(folder, 1_000_000).issues[0]?.code).toBe('file-unreadable');
});
