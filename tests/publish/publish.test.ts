import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { publish } from '@/lib/publish/publish';

const long = 'ا'.repeat(500);
/** What a build leaves. */
const built: Record<string, string> = {
  'index.html': `<html><head><link rel="stylesheet" href="/_next/static/chunks/a-b_1.css"/><script src="/assets/inline/look.js" data-inline="true"></script></head><body><p>${long}</p><script src="/_next/static/chunks/main.js"></script><script src="/assets/behaviour.js" data-keep="true"></script><p data-details="/en/read/x/words.json"></p></body></html>`,
  '404.html': '<html><head></head><body></body></html>',
  '404/index.html': '<html><head></head></html>',
  'index.txt': 'flight',
  '__next._tree.txt': 'flight',
  'robots.txt': 'User-agent: *',
  'sw.js': 'takes itself off',
  'icons/192.png': 'picture',
  'en/manifest.webmanifest': '{"icons":[{"src":"/icons/192.png"}]}',
  'en/read/x/words.json': '{}',
  '_next/static/chunks/a-b_1.css': '@font-face{src:url(/assets/fonts/naskh.woff2)}',
  '_next/static/chunks/main.js': 'framework()',
  '_next/BUILD/_buildManifest.js': 'framework()',
  'assets/behaviour.js': 'import("/assets/parts/answers.js")',
  'assets/parts/answers.js': 'answer()',
  'assets/inline/look.js': 'look()',
  'assets/fonts/naskh.woff2': 'font',
};

let folder: string;

async function lay(root: string): Promise<void> {
  for (const [path, text] of Object.entries(built)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

async function listing(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'out-'));
  await lay(folder);
  await publish(folder);
});

afterEach(() => rm(folder, { recursive: true }));

describe('publish', () => {
  test('what readers need is there, named by its content, and nothing else', async () => {
    const plain = (await listing(folder)).filter((path) => !/\.(br|gz)$/.test(path));
    expect(plain.map((path) => path.replace(/\.[0-9a-z]{8}(?=\.\w+$)/, '.#'))).toEqual([
      '404.html',
      '_headers',
      'assets/behaviour.#.js',
      'assets/en/read/x/words.#.json',
      'assets/fonts/naskh.#.woff2',
      'assets/icons/192.#.png',
      'assets/parts/answers.#.js',
      'assets/style.#.css',
      'en/manifest.webmanifest',
      'index.html',
      'robots.txt',
      'sw.js',
    ]);
  });

  test('every address that a page, a style sheet, a script or a manifest names is there', async () => {
    const all = await listing(folder);
    const texts = await Promise.all(
      all
        .filter((path) => /\.(html|css|js|webmanifest)$/.test(path))
        .map((path) => readFile(join(folder, path), 'utf8')),
    );
    const named = texts.flatMap((text) =>
      [...text.matchAll(/["(](\/[\w./-]+\.\w+)[")]/g)].map(([, path]) => path),
    );
    expect(named.length).toBeGreaterThan(4);
    for (const path of named) expect(all).toContain(path?.slice(1));
  });

  test('the framework is off the page, its own scripts are in it, and the policy names the one written into it', async () => {
    const html = await readFile(join(folder, 'index.html'), 'utf8');
    expect(html).not.toMatch(/_next|framework|data-inline/);
    expect(html).toContain('<script>look()</script>');
    expect(html).toContain('http-equiv="content-security-policy"');
    const headers = await readFile(join(folder, '_headers'), 'utf8');
    const hashes = html.match(/'sha256-[^']+'/g) ?? [];
    expect(hashes).toHaveLength(1);
    for (const hash of hashes) expect(headers).toContain(hash);
  });

  test('the worker that takes itself off while the site is worked on gives way to the one that keeps pages', async () => {
    const worker = await readFile(join(folder, 'sw.js'), 'utf8');
    expect(worker).not.toContain('takes itself off');
    expect(worker).toContain('["/"]');
  });

  test('files of text have both their compressed forms, which hold the same', async () => {
    const html = await readFile(join(folder, 'index.html'));
    expect(brotliDecompressSync(await readFile(join(folder, 'index.html.br')))).toEqual(html);
    expect(gunzipSync(await readFile(join(folder, 'index.html.gz')))).toEqual(html);
    const all = await listing(folder);
    expect(all.some((path) => /woff2\.(br|gz)$/.test(path))).toBe(false);
  });

  test('the same build is published as the same bytes', async () => {
    const again = await mkdtemp(join(tmpdir(), 'out-'));
    await lay(again);
    await publish(again);
    expect(await listing(again)).toEqual(await listing(folder));
    for (const path of await listing(folder))
      expect(await readFile(join(again, path)), path).toEqual(await readFile(join(folder, path)));
    await rm(again, { recursive: true });
  });
});
