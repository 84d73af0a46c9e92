import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '@/lib/content/check-content';
import { ContentError } from '@/lib/content/content-error';
import { loadArticle } from '@/lib/content/load-article';
import { contentFolder, goodFiles } from './content-folder';

const folder = 'content/articles/good';
const names = ['source.txt', 'article.yaml', 'gloss.en.conllu'];

/** The errors of a content folder: `file:line:column: code`. */
function errors(root: string): string[] {
  return checkContent(root)
    .issues.filter(({ severity }) => severity === 'error')
    .map(({ file, position: { start }, code }) => `${file}:${start.line}:${start.column}: ${code}`);
}

/** Puts something else in the place of one of the good article's files. */
function replaced(name: string, put: (path: string) => void): string {
  const root = contentFolder(goodFiles);
  const path = join(root, 'articles/good', name);
  rmSync(path);
  put(path);
  return root;
}

describe.each(names)('%s', (name) => {
  test('is not read where a link leads out of the content', () => {
    const root = replaced(name, (path) => {
      const outside = join(dirname(dirname(dirname(dirname(path)))), 'outside');
      writeFileSync(outside, String(goodFiles[`articles/good/${name}`]));
      symlinkSync(outside, path);
    });
    expect(errors(root)).toEqual([`${folder}/${name}:1:1: outside-content`]);
    expect(() => loadArticle('good', root)).toThrow(ContentError);
  });

  test('may be a link to another file of the content', () => {
    const root = replaced(name, (path) => {
      const other = join(dirname(path), 'other');
      writeFileSync(other, String(goodFiles[`articles/good/${name}`]));
      symlinkSync('other', path);
    });
    expect(errors(root)).toEqual([]);
  });

  test.each<[what: string, put: (path: string) => void, code: string]>([
    ['a link to nowhere', (path) => symlinkSync('nowhere', path), 'file-missing'],
    ['a link to itself', (path) => symlinkSync(names.find((each) => path.endsWith(each)) ?? '', path), ''],
    ['a folder', (path) => mkdirSync(path), 'file-unreadable'],
    ['a device', (path) => symlinkSync('/dev/zero', path), 'outside-content'],
  ])('%s is no text', (_, put, code) => {
    const [first, ...rest] = errors(replaced(name, put));
    expect(first).toMatch(
      new RegExp(`^${folder}/${name}:1:1: ${code || '(?:file-unreadable|file-missing)'}$`),
    );
    expect(rest).toEqual([]);
  });

  test.skipIf(process.platform === 'win32')('a pipe is no text, and keeps nobody waiting', () => {
    const root = replaced(name, (path) => expect(spawnSync('mkfifo', [path]).status).toBe(0));
    expect(errors(root)).toEqual([`${folder}/${name}:1:1: file-unreadable`]);
  });

  test('a line of 50 MB is too long for any article', () => {
    const root = replaced(name, (path) => {
      writeFileSync(path, 'نص');
      truncateSync(path, 50_000_000);
    });
    expect(errors(root)).toEqual([`${folder}/${name}:1:1: file-too-large`]);
  });
});

describe('the folder of an article', () => {
  test('is not read where a link leads out of the content', () => {
    const root = contentFolder(goodFiles);
    const outside = join(dirname(root), 'outside');
    mkdirSync(outside);
    for (const name of names) writeFileSync(join(outside, name), String(goodFiles[`articles/good/${name}`]));
    symlinkSync(outside, join(root, 'articles/linked'));
    expect(errors(root)).toEqual(
      ['article.yaml', 'source.txt', 'gloss.en.conllu'].map(
        (name) => `content/articles/linked/${name}:1:1: outside-content`,
      ),
    );
  });

  test('a link to nowhere is no article, and is told', () => {
    const root = contentFolder(goodFiles);
    symlinkSync('nowhere', join(root, 'articles/linked'));
    expect(errors(root)).toEqual(['content/articles/linked:1:1: unknown-article']);
  });

  test('a content folder that is itself reached by a link is read', () => {
    const root = contentFolder(goodFiles);
    const link = join(dirname(root), 'link');
    symlinkSync(root, link);
    expect(errors(link)).toEqual([]);
  });

  test.each([
    'Good',
    'GOOD',
    'two words',
    '..good',
    '-good',
    'good-',
    'go--od',
    'go_od',
    'go.od',
    'good.',
    'good ',
    '%2e%2e',
    '..%2fgood',
    '..\\good',
    'c:good',
    '__proto__',
    'con',
    'nul',
    'com1',
    'lpt9',
    'gооd',
    'ｇｏｏｄ',
    'مقال',
    'go\u202eod',
    'go\u200bod',
    'go\nod',
    'go\u001b[31mod',
    '<img src=x onerror=alert(1)>',
    '"onload="alert(1)',
    'a'.repeat(81),
    'a'.repeat(255),
  ])('has no name like %j', (name) => {
    const root = contentFolder({ ...goodFiles, [`articles/${name}/source.txt`]: '' });
    const found = errors(root);
    if (name.startsWith('.')) return expect(found).toEqual([]);
    expect(found).toEqual([`content/articles/${name}:1:1: bad-slug`]);
    expect(() => loadArticle(name, root)).toThrow(/unknown-article/);
  });

  test.each(['constructor', 'prototype', 'index', 'a', '0', 'words-json', 'a'.repeat(80)])(
    'may have the name %s',
    (name) => {
      const files = Object.entries(goodFiles).map(([path, text]) => [path.replace('good', name), text]);
      const root = contentFolder(Object.fromEntries(files));
      expect(errors(root)).toEqual([]);
      expect(loadArticle(name, root).slug).toBe(name);
    },
  );

  test.each([
    '../good',
    'good/../good',
    '../../content/articles/good',
    '/etc',
    'good/',
    './good',
    '..\\good',
    '%2e%2e/good',
    'good\0',
    'good\n',
    'ＧＯＯＤ',
    'good%00',
    'con',
  ])('is not found by the way %j', (slug) => {
    expect(() => loadArticle(slug, contentFolder(goodFiles))).toThrow(/unknown-article/);
  });
});
