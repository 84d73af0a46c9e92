import { describe, expect, test } from 'vitest';
import { readMeta } from '@/lib/content/read-meta';

const title = 'title: { ar: عنوان, en: A title }\n';

/** What is wrong with a file: `code line:column`. */
function complaints(file: string): string[] {
  return readMeta(file, 'a').issues.map(
    ({ code, position: { start } }) => `${code} ${start.line}:${start.column}`,
  );
}

describe('of YAML, mappings, lists and scalars are read', () => {
  test.each([
    title,
    `# a remark, 100 % of it\n${title}`,
    `---\n${title}...\n`,
    'title:\n  "ar": عنوان\n  ? en\n  : A title\n',
    'title:\n  ar: >-\n    عنوان\n    طويل\n  en: |\n    A title\n',
    'title: { ar: "\\u0639", en: \'A "title"\' }',
    `${title}source: { publisher: "نص\\u200cپارسی ❤️" }`,
  ])('%j', (file) => {
    expect(complaints(file)).toEqual([]);
  });

  test.each([
    [`${title}gloss: !!str none`, 'yaml-tag 2:14'],
    [`${title}gloss: !!js/function "none"`, 'yaml-tag 2:22'],
    [`${title}gloss: ! none`, 'yaml-tag 2:10'],
    [`${title}source: !!python/object:os.system { url: x }`, 'yaml-tag 2:35'],
    [`${title}gloss: &a none`, 'yaml-anchor 2:11'],
    [`${title}source: { publisher: *a }`, 'yaml-alias 2:22'],
    [`${title}<<: { gloss: none }`, 'unknown-key 2:1'],
    [`${title}sections: { <<: { slug: a } }`, 'bad-hash 2:13'],
    [`${title}__proto__: { gloss: none }`, 'unknown-key 2:1'],
    [`${title}? [gloss]\n: none`, 'unknown-key 2:3'],
    [`%YAML 1.1\n---\n${title}`, 'yaml-directive 1:1'],
    [`# one\n%TAG ! tag:example.org,2000:\n---\n${title}`, 'yaml-directive 2:1'],
    [`%FOO\n---\n${title}`, 'yaml-directive 1:1'],
    [`${title}---\n${title}`, 'yaml-syntax 2:1'],
    [`${title}${title}`, 'duplicate-key 2:1'],
    [`${title}source: { url: null, url: null }`, 'duplicate-key 2:22'],
  ])('%j: %s', (file, complaint) => {
    expect(complaints(file)).toEqual([complaint]);
  });
});

describe('what is nested deeper than any value is told before it can exhaust the stack', () => {
  test.each([
    ['[', 50_000, 'yaml-depth 1:16'],
    ['- ', 50_000, 'yaml-depth 1:31'],
    ['? ', 50_000, 'yaml-depth 1:31'],
    ['{ a: ', 20_000, 'yaml-depth 1:76'],
  ])('%s, %i times: %s', (piece, times, complaint) => {
    expect(complaints(piece.repeat(times))).toEqual([complaint]);
  });

  test('every level of the format is well within', () => {
    const file = `${title}sections:\n  s-0000000:\n    aliases:\n      - one\n`;
    expect(complaints(file)).toEqual([]);
    expect(complaints(`${title}gloss: ${'['.repeat(10)}${']'.repeat(10)}`)).toEqual(['wrong-type 2:8']);
  });
});

describe('a text is one line, and all of it is seen', () => {
  test.each([
    ['\\u202e', 'bidi-control'],
    ['\\u2066', 'bidi-control'],
    ['\\u200f', 'bidi-control'],
    ['\\u061c', 'bidi-control'],
    ['\\u200b', 'hidden-character'],
    ['\\ufeff', 'hidden-character'],
    ['\\u00ad', 'hidden-character'],
    ['\\0', 'hidden-character'],
    ['\\e', 'hidden-character'],
    ['\\n', 'hidden-character'],
    ['\\t', 'hidden-character'],
    ['\\u0085', 'hidden-character'],
    ['\\u2028', 'hidden-character'],
    ['\\ud83d', 'hidden-character'],
    ['\\ufff9', 'hidden-character'],
    ['\\U000e0041', 'hidden-character'],
  ])('%s: %s, in every field', (escape, code) => {
    const value = `"a${escape}b"`;
    const fields = [
      `title: { ar: ${value}, en: A title }`,
      `title: { ar: ا, en: ${value} }`,
      ...['publisher', 'author', 'published', 'url', 'licence'].map(
        (key) => `${title}source: { ${key}: ${value} }`,
      ),
      `${title}source: { note: { ar: ${value}, en: a } }`,
      `${title}summary: { ar: ا, en: ${value} }`,
      `${title}sections: { s-0000000: { slug: ${value} } }`,
      `${title}gloss: ${value}`,
    ];
    for (const file of fields) {
      const line = file.split('\n').length;
      const column = (file.split('\n').at(-1) ?? '').indexOf('"') + 1;
      expect(complaints(file)).toEqual([`${code} ${line}:${column}`]);
    }
  });

  test('the white space around it goes', () => {
    const { meta } = readMeta('title: { ar: " عنوان ", en: "A title\\n" }', 'a');
    expect(meta?.title).toEqual({ ar: 'عنوان', en: 'A title' });
  });

  test('so many characters and no more', () => {
    const file = (length: number) => `title: { ar: ا, en: ${'a'.repeat(length)} }`;
    expect(complaints(file(2000))).toEqual([]);
    expect(complaints(file(2001))).toEqual(['text-too-long 1:21']);
  });
});

test('a file that is something else has so many complaints and no more', () => {
  const keys = Array.from({ length: 1000 }, (_, at) => `key${at}: 1\n`).join('');
  expect(complaints(title + keys)).toHaveLength(200);
  expect(complaints('! '.repeat(1000))).toHaveLength(200);
});
