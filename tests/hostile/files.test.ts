import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { ContentError } from '@/lib/content/content-error';
import { loadArticle } from '@/lib/content/load-article';
import { readArticle } from '@/lib/content/read-article';
import { sentencesOf } from '@/lib/gloss/sentences-of';
import { parseArticle } from '@/lib/parse/parse-article';
import { contentFolder } from '../content/content-folder';
import { conlluFiles } from './conllu-files';
import { sentence, writeSentence } from './gloss-places';
import { isPlaced } from './read-layer';
import { yamlFiles } from './yaml-files';

vi.setConfig({ testTimeout: 120_000 });

const source = `${sentence}\n`;
const id = sentencesOf(parseArticle(source).article)[0]?.data.id ?? '';
const good: Record<string, string> = {
  'articles/a/source.txt': source,
  'articles/a/article.yaml': 'title: { ar: عنوان, en: A title }\n',
  'articles/a/gloss.en.conllu': writeSentence(id),
};

/** Every file of a folder with its text. */
function filesIn(root: string): Record<string, string> {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.\w+$/.test(name),
  );
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(root, name), 'utf8')]));
}

/** Says what is wrong with how a file is refused; nothing where it is as it should be. */
function refuse(path: string, text: string): string | null {
  const files = { ...good, [path]: text };
  const root = contentFolder(files);
  const { issues } = readArticle('a', root);
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return 'it is read';
  const texts: Record<string, string> = files;
  const astray = errors.find((error) => !isPlaced(texts[error.file.slice('content/'.length)] ?? '', error));
  if (astray) return `told where nothing is: ${JSON.stringify(astray)}`;
  try {
    loadArticle('a', root);
    return 'it is loaded';
  } catch (error) {
    if (!(error instanceof ContentError)) return `${error}`;
    const lines = error.message.split('\n').slice(1);
    const strange = lines.find(
      (line) => !/^content\/articles\/a\/[a-z.]+:\d+:\d+: [a-z0-9-]+: \P{Cc}+$/u.test(line),
    );
    if (strange !== undefined) return `told as ${strange}`;
  }
  return JSON.stringify(filesIn(root)) === JSON.stringify(filesIn(contentFolder(files)))
    ? null
    : 'a file was written';
}

test('the harmless files are read', () => {
  expect(loadArticle('a', contentFolder(good)).gloss.size).toBe(1);
});

test('no hostile article.yaml is read, and each is told with its place', () => {
  const wrong = yamlFiles.map((text) => [refuse('articles/a/article.yaml', text), text.slice(0, 100)]);
  expect(wrong.filter(([fault]) => fault)).toEqual([]);
});

test('no hostile gloss.en.conllu is read, and each is told with its place', () => {
  const wrong = conlluFiles(id).map((text) => [
    refuse('articles/a/gloss.en.conllu', text),
    text.slice(0, 400),
  ]);
  expect(wrong.filter(([fault]) => fault)).toEqual([]);
});

test('the check of the content ends with 1 and tells hostile files as terminals and editors can follow', () => {
  const root = contentFolder({
    'articles/one/source.txt': source,
    'articles/one/article.yaml': `${good['articles/a/article.yaml']}"\\e[31m\\u202e": x\n`,
    'articles/one/gloss.en.conllu':
      good['articles/a/gloss.en.conllu']?.replace('Src=editor', 'Src=\u009b31m') ?? '',
  });
  const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'lib/cli/check.ts', root], {
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stdout).not.toMatch(/[\p{Bidi_Control}]|(?!\n)\p{Cc}/u);
  expect(stdout.split('\n').slice(0, 2)).toEqual([
    expect.stringMatching(
      /^content\/articles\/one\/article\.yaml:2:1: unknown-key: `<U\+001B>\[31m<U\+202E>`/,
    ),
    expect.stringMatching(/^content\/articles\/one\/gloss\.en\.conllu:5:\d+: src-unknown: `<U\+009B>31m`/),
  ]);
});
