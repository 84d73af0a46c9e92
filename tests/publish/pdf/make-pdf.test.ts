import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { siteOf } from '@/lib/publish/pdf/make-pdf';

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'lib/cli/pdf.ts', ...args], { encoding: 'utf8' });

test('what cannot be understood is told with the usage', () => {
  const { status, stderr } = run('x', '--layout', 'wide', '-o', 'x.pdf');
  expect(status).toBe(2);
  expect(stderr).toMatch(/^--layout is “wide”: it can be arabic, beside, lines, handout\n\nnpm run -s pdf/);
});

test('a command without a file to write makes nothing', () => {
  expect(run('x')).toMatchObject({ status: 2, stderr: expect.stringMatching(/^Where to\? Say -o FILE/) });
});

test('the site is looked for first, then the article; its page says where it will stand', () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  const ask = (slug: string) => siteOf(folder, { slug, locale: 'ar' });
  expect(() => ask('x')).toThrow(/There is no site in .* run “npm run build” first/);
  writeFileSync(join(folder, 'index.html'), '');
  expect(() => ask('x')).toThrow(/no article “x”/);
  const page = join(folder, 'ar/read/x/print');
  mkdirSync(page, { recursive: true });
  writeFileSync(join(page, 'index.html'), '<link rel=canonical href=/ar/read/x/>');
  expect(ask('x')).toBeNull();
  writeFileSync(join(page, 'index.html'), '<link rel=canonical href=https://hamish.example/ar/read/x/>');
  expect(ask('x')).toBe('https://hamish.example');
  expect(() => ask('../x')).toThrow(/no article/);
});
