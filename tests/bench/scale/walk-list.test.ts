import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { walkList } from './walk-list';

/** A site of some pages, by their paths. */
function siteOf(pages: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'hamish-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, html] of Object.entries(pages)) {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, 'index.html'), html);
  }
  return folder;
}

test('every article is found where a reader would find it, as often as it is listed', () => {
  const folder = siteOf({
    '/en/':
      '<a href="/ar/" hrefLang=ar>العربية</a><a href="/en/read/b/">B</a><a rel=next href="/en/articles/1/">Older</a>',
    '/en/articles/1/':
      '<a href="/en/read/a/">A</a><a href="/en/read/b/">B</a><a rel=prev href="/en/">Newer</a>',
  });
  expect(walkList(folder, 'en')).toEqual({ slugs: ['b', 'a', 'b'], paths: ['/en/', '/en/articles/1/'] });
});

test('a way to no page, and one in a circle, are faults', () => {
  expect(() => walkList(siteOf({ '/en/': '<a rel="next" href="/en/articles/1/">' }), 'en')).toThrow(
    'articles/1',
  );
  expect(() => walkList(siteOf({ '/en/': '<a rel="next" href="/en/">' }), 'en')).toThrow('back to /en/');
});
