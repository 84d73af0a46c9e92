import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkContent } from '@/lib/content/check-content';
import { ContentError } from '@/lib/content/content-error';
import { formatIssue } from '@/lib/content/format-issue';
import { listArticles } from '@/lib/content/list-articles';
import { loadArticle, loadOutline } from '@/lib/content/load-article';
import { summariseCheck } from '@/lib/content/summarise-check';
import { contentFolder, gloss, goodFiles, meta, source } from './content-folder';

const folder = 'content/articles/good';

function columnOf(line: number, text: string): number {
  return (gloss.split('\n')[line - 1] ?? '').indexOf(text) + 1;
}

/** The issues of a content folder, without their messages and without what is only noted. */
function problems(files: Record<string, string | Uint8Array | null>): string[] {
  const { issues } = checkContent(contentFolder(files));
  return issues
    .filter(({ severity }) => severity !== 'note')
    .map(({ file, position: { start }, code, severity }) =>
      [`${file}:${start.line}:${start.column}: ${code}`, ...(severity === 'error' ? [] : [severity])].join(
        ' ',
      ),
    );
}

test('a good article is loaded with all that is said of it', () => {
  const root = contentFolder(goodFiles);
  expect(listArticles(root)).toEqual(['good']);
  const article = loadArticle('good', root);
  expect(article.source).toBe(source);
  expect(article.article.source).toBe(source);
  expect(article.meta.title.en).toBe('A title');
  expect([...article.gloss.values()].map(({ english }) => english)).toEqual([
    'The minister discussed security.',
    'He said that.',
  ]);
  expect(article.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(summariseCheck(checkContent(root))).toEqual([
    'good: words 5 of 5, sentences 2 of 2 (100 %), phrases 0',
    '1 article, 0 errors, 0 warnings',
  ]);
});

test('a section has the slug and aliases that the metadata gives it', () => {
  const [hash] = loadArticle('good', contentFolder(goodFiles)).article.children.flatMap((child) =>
    child.type === 'WhiteSpaceNode' ? [] : child.id,
  );
  const root = contentFolder({
    ...goodFiles,
    'articles/good/article.yaml': `${meta}sections: { ${hash}: { slug: opening } }\n`,
  });
  const [section] = loadArticle('good', root).article.children;
  expect(section).toMatchObject({ id: 'opening', aliases: [hash] });
});

test('what is wrong in any file is told, each where it is, and nothing is loaded', () => {
  const root = contentFolder({
    ...goodFiles,
    'articles/good/article.yaml': meta.replace('summary', 'sumary'),
    'articles/good/gloss.en.conllu': gloss.replace('Src=editor', 'Src=me').replace('Gloss=that|', ''),
  });
  let error: unknown;
  try {
    loadArticle('good', root);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(ContentError);
  expect(
    String(error)
      .split('\n')
      .map((line) => line.split(': ').slice(0, 2).join(': ')),
  ).toEqual([
    'ContentError: 3 error(s) in the content',
    `${folder}/article.yaml:2:1: unknown-key`,
    `${folder}/gloss.en.conllu:4:${columnOf(4, 'editor')}: src-unknown`,
    `${folder}/gloss.en.conllu:15:${columnOf(15, 'Gloss=')}: word-without-gloss`,
  ]);
});

test('warnings are no reason to refuse', () => {
  const root = contentFolder({
    ...goodFiles,
    'articles/good/gloss.en.conllu': gloss.replace('Gloss=discussed', 'Gloss=analyzed'),
  });
  const { issues } = loadArticle('good', root);
  expect(issues.map(({ code }) => code)).toContain('british-spelling');
  expect(issues.filter(({ code }) => code === 'british-spelling').map(formatIssue)).toEqual([
    `${folder}/gloss.en.conllu:4:${columnOf(4, 'discussed')}: british-spelling: \`analyzed\` is \`analysed\` in British spelling [warning]`,
  ]);
});

test.each(['none', '../good', 'good/../good', '', '.', 'Good', 'good\0'])('%j is no article', (slug) => {
  expect(() => loadArticle(slug, contentFolder(goodFiles))).toThrow(/unknown-article/);
});

test.each<[name: string, changes: Record<string, string | Uint8Array | null>, expected: string[]]>([
  ['no source', { 'articles/good/source.txt': null }, [`${folder}/source.txt:1:1: file-missing`]],
  ['no metadata', { 'articles/good/article.yaml': null }, [`${folder}/article.yaml:1:1: file-missing`]],
  ['no gloss', { 'articles/good/gloss.en.conllu': null }, [`${folder}/gloss.en.conllu:1:1: file-missing`]],
  [
    'a source that is no UTF-8',
    { 'articles/good/source.txt': new Uint8Array([0xd9, 0x86, 0x0a, 0xe3]) },
    [`${folder}/source.txt:2:1: not-utf8`],
  ],
  [
    'metadata that are too large',
    { 'articles/good/article.yaml': '#'.repeat(200_000) },
    [`${folder}/article.yaml:1:1: file-too-large`],
  ],
  [
    'an empty source',
    { 'articles/good/source.txt': '', 'articles/good/gloss.en.conllu': '' },
    [`${folder}/source.txt:1:1: empty-text`],
  ],
  [
    'a section that the text does not have',
    { 'articles/good/article.yaml': `${meta}sections: { s-0000000: { slug: none } }\n` },
    [`${folder}/article.yaml:3:13: unknown-hash`],
  ],
  [
    'a sentence left out of the gloss',
    { 'articles/good/gloss.en.conllu': gloss.slice(0, gloss.indexOf('\n\n') + 2) },
    [`${folder}/source.txt:2:1: sentence-without-gloss`],
  ],
  [
    'a gloss that is of another text',
    { 'articles/good/source.txt': 'ناقش الوزير الأمن.\nوقال كذا.\n' },
    [`${folder}/source.txt:2:1: sentence-without-gloss`, `${folder}/gloss.en.conllu:9:13: sentence-unknown`],
  ],
  [
    'a draft that lacks a sentence, a gloss and a vocalised form',
    {
      'articles/good/article.yaml': `${meta}gloss: draft\n`,
      'articles/good/gloss.en.conllu': gloss
        .slice(0, gloss.indexOf('\n\n') + 2)
        .replace('Gloss=discussed|', '')
        .replace('Vform=الْوَزِيرُ|', ''),
    },
    [
      `${folder}/source.txt:2:1: sentence-without-gloss warning`,
      `${folder}/gloss.en.conllu:4:${columnOf(4, 'Gloss=')}: word-without-gloss warning`,
      `${folder}/gloss.en.conllu:5:${columnOf(5, 'Gloss=')}: vform-missing warning`,
    ],
  ],
  [
    'a draft that has it wrong',
    {
      'articles/good/article.yaml': `${meta}gloss: draft\n`,
      'articles/good/gloss.en.conllu': gloss.replace('Src=editor', 'Src=me'),
    },
    [`${folder}/gloss.en.conllu:4:${columnOf(4, 'editor')}: src-unknown`],
  ],
  [
    'no English layer, and none there',
    { 'articles/good/article.yaml': `${meta}gloss: none\n`, 'articles/good/gloss.en.conllu': null },
    [],
  ],
  [
    'no English layer, and one there',
    { 'articles/good/article.yaml': `${meta}gloss: none\n` },
    [`${folder}/gloss.en.conllu:1:1: gloss-unwanted`],
  ],
  [
    'a folder whose name is no slug',
    { 'articles/Two Words/x': '' },
    ['content/articles/Two Words:1:1: bad-slug'],
  ],
  ['a hidden folder and a file beside the articles', { 'articles/.x/y': '', 'articles/README.md': '' }, []],
])('%s', (_, changes, expected) => {
  expect(problems({ ...goodFiles, ...changes })).toEqual(expected);
});

test('no articles, and no folder for them', () => {
  const root = contentFolder({});
  expect(summariseCheck(checkContent(root))).toEqual(['0 articles, 0 errors, 0 warnings']);
  const { issues, errors } = checkContent(join(root, 'none'));
  expect(errors).toBe(1);
  expect(issues[0]).toMatchObject({ code: 'folder-unreadable', file: 'none/articles' });
  expect(() => listArticles(join(root, 'none'))).toThrow(ContentError);
});

test('whatever happens to the files, checking tells and never throws', () => {
  const pieces = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 5 }),
    fc.constantFrom(
      '',
      '\t',
      '\n',
      '\n\n',
      ': ',
      '- ',
      '|',
      '#',
      '&a',
      '*a',
      '{',
      '"',
      '\0',
      'ء',
      '\u064E',
      's-',
      '1-2',
    ),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(goodFiles)),
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(20), pieces), {
        minLength: 1,
        maxLength: 4,
      }),
      (path, edits) => {
        let text = String(goodFiles[path]);
        for (const [share, length, piece] of edits) {
          const at = Math.floor(share * text.length);
          text = text.slice(0, at) + piece + text.slice(at + length);
        }
        const { issues } = checkContent(contentFolder({ ...goodFiles, [path]: text }));
        for (const { file, position } of issues) {
          expect(file).toMatch(/^content\/articles\/good\//);
          expect(position.start.line).toBeGreaterThan(0);
          expect(position.start.column).toBeGreaterThan(0);
        }
      },
    ),
    { numRuns: 200 },
  );
}, 60_000);

test('an article is read again when one of its files has changed, and only then', () => {
  const root = contentFolder(goodFiles);
  const article = loadArticle('good', root);
  expect(loadArticle('good', root)).toBe(article);
  writeFileSync(join(root, 'articles/good/article.yaml'), meta.replace('A title', 'Another title'));
  expect(loadArticle('good', root).meta.title.en).toBe('Another title');
  writeFileSync(join(root, 'articles/good/gloss.en.conllu'), 'x');
  expect(() => loadArticle('good', root)).toThrow(ContentError);
  expect(() => loadArticle('good', root)).toThrow(ContentError);
});

test('articles asked for long ago are not kept', () => {
  const slugs = Array.from({ length: 40 }, (_, number) => `a-${number}`);
  const files = slugs.flatMap((slug) =>
    Object.entries(goodFiles).map(([path, text]) => [path.replace('good', slug), text] as const),
  );
  const root = contentFolder(Object.fromEntries(files));
  const loaded = slugs.map((slug) => loadArticle(slug, root));
  const kept = slugs.filter((slug, at) => loadArticle(slug, root) === loaded[at]);
  expect(kept).toEqual([]);
});

test('a list says of an article what its page says, and does not ask for its English', () => {
  const root = contentFolder(goodFiles);
  const { gloss, ...article } = loadArticle('good', root);
  expect(gloss.size).toBe(2);
  expect(loadOutline('good', root)).toEqual(article);
  const unglossed = contentFolder({ ...goodFiles, 'articles/good/gloss.en.conllu': 'x' });
  expect(loadOutline('good', unglossed).meta.title.en).toBe('A title');
  const untitled = contentFolder({ ...goodFiles, 'articles/good/article.yaml': null });
  expect(() => loadOutline('good', untitled)).toThrow(ContentError);
  expect(() => loadOutline('nowhere', root)).toThrow(ContentError);
});
