import { describe, expect, test } from 'vitest';
import { readMeta } from '@/lib/content/read-meta';

const good = `title:
  ar: عنوان
  en: A title
editorial: [title, summary]
summary:
  ar: ملخص
  en: A summary
gloss: draft
source:
  publisher: كونا
  author: null
  published: 2024-05-31
  url: https://example.org/a
  licence:
  note:
    ar: ملاحظة
    en: A note
sections:
  s-0000000:
    slug: the-meeting
    aliases: [meeting, old-meeting]
    type: attendance
  s-1111111: { slug: background }
`;

test('a full file', () => {
  const { meta, glossStatus, hashes, issues } = readMeta(good, 'a-slug');
  expect(issues).toEqual([]);
  expect(glossStatus).toBe('draft');
  expect([...hashes].map(([hash, { start }]) => [hash, start.line, start.column])).toEqual([
    ['s-0000000', 19, 3],
    ['s-1111111', 23, 3],
  ]);
  expect(meta).toEqual({
    slug: 'a-slug',
    title: { ar: 'عنوان', en: 'A title' },
    titleIsEditorial: true,
    summary: { ar: 'ملخص', en: 'A summary' },
    provenance: {
      publisher: 'كونا',
      author: null,
      published: '2024-05-31',
      url: 'https://example.org/a',
      licence: null,
      note: { ar: 'ملاحظة', en: 'A note' },
    },
    sections: [
      { hash: 's-0000000', slug: 'the-meeting', aliases: ['meeting', 'old-meeting'], type: 'attendance' },
      { hash: 's-1111111', slug: 'background', aliases: [], type: null },
    ],
  });
});

test('a title is enough', () => {
  const { meta, glossStatus, issues } = readMeta('title: { ar: عنوان, en: A title }', 'a');
  expect(issues).toEqual([]);
  expect(glossStatus).toBe('complete');
  expect(meta).toMatchObject({ titleIsEditorial: false, summary: null, sections: [] });
  expect(Object.values(meta?.provenance ?? {})).toEqual([null, null, null, null, null, null]);
});

describe('one thing wrong gives its code, there', () => {
  const cases: [from: string, to: string, code: string, line: number, column: number][] = [
    ['title:\n', 'titel: x\ntitle:\n', 'unknown-key', 1, 1],
    ['  en: A title\n', '', 'missing-key', 1, 1],
    ['en: A title', 'en: 12', 'wrong-type', 3, 7],
    ['en: A title', 'en:', 'wrong-type', 3, 6],
    ['en: A title', "en: ' '", 'empty-text', 3, 7],
    ['en: A title', 'en: "A \\u202Etitle"', 'bidi-control', 3, 7],
    ['en: A title', 'en: A title\n  fr: Un titre', 'unknown-key', 4, 3],
    ['en: A title', 'en: A title\n  en: Another', 'duplicate-key', 4, 3],
    ['en: A title', 'en: A title\n\tfr: x', 'yaml-syntax', 4, 1],
    ['[title, summary]', 'title', 'wrong-type', 4, 12],
    ['[title, summary]', '[title, body]', 'unknown-value', 4, 20],
    ['gloss: draft', 'gloss: half', 'unknown-value', 8, 8],
    ['gloss: draft', 'gloss: [draft]', 'wrong-type', 8, 8],
    ['2024-05-31', '2024-02-30', 'bad-date', 12, 14],
    ['2024-05-31', '31.5.2024', 'bad-date', 12, 14],
    ['2024-05-31', '2024', 'wrong-type', 12, 14],
    ['https://example.org/a', 'javascript:alert(1)', 'bad-url', 13, 8],
    ['https://example.org/a', 'https://', 'bad-url', 13, 8],
    ['  licence:', '  license: x\n  licence:', 'unknown-key', 14, 3],
    ['s-0000000:', 'lead:', 'bad-hash', 19, 3],
    ['the-meeting', 'The-Meeting', 'bad-slug', 20, 11],
    ['the-meeting', 'the_meeting', 'bad-slug', 20, 11],
    ['the-meeting', 'اللقاء', 'bad-slug', 20, 11],
    ['the-meeting', '-meeting', 'bad-slug', 20, 11],
    ['the-meeting', 'a'.repeat(81), 'bad-slug', 20, 11],
    ['the-meeting', 's-1111111', 'slug-like-hash', 20, 11],
    ['the-meeting', 'gloss-off', 'slug-taken', 20, 11],
    ['the-meeting', 't-k3f9a2q', 'slug-like-hash', 20, 11],
    ['slug: background', 'slug: the-meeting', 'slug-twice', 23, 22],
    ['[meeting,', '[background,', 'alias-is-slug', 21, 15],
    ['[meeting,', '[the-meeting,', 'alias-is-slug', 21, 15],
    ['[meeting,', '[old-meeting,', 'alias-twice', 21, 28],
    ['[meeting, old-meeting]', 'meeting', 'wrong-type', 21, 14],
    ['type: attendance', 'type: guests', 'unknown-value', 22, 11],
    ['{ slug: background }', 'background', 'wrong-type', 23, 14],
    ['{ slug: background }', '{ slug: background, colour: red }', 'unknown-key', 23, 34],
    ['{ slug: background }', '{ slug: *id }', 'yaml-alias', 23, 22],
  ];
  test.each(cases)('%s → %s: %s', (from, to, code, line, column) => {
    expect(good).toContain(from);
    const { issues } = readMeta(
      good.replace(from, () => to),
      'a',
    );
    expect(
      issues.map((issue) => [issue.code, issue.position.start.line, issue.position.start.column]),
    ).toEqual([[code, line, column]]);
  });
});

test.each([
  ['', 'wrong-type'],
  ['- a list', 'wrong-type'],
  ['just text', 'wrong-type'],
  ['{}', 'missing-key'],
  ['title: {}', 'missing-key'],
  ['title: [', 'yaml-syntax'],
  ['---\ntitle: { ar: ا, en: a }\n---\nmore: 1', 'yaml-syntax'],
  ['title: &t { ar: ا, en: a }\nsummary: *t', 'yaml-alias'],
  ['title: !!binary aGk=', 'yaml-tag'],
])('%#: %s has no title to show', (file, code) => {
  const { meta, issues } = readMeta(file, 'a');
  expect(meta).toBeNull();
  expect(issues.map((issue) => issue.code)).toContain(code);
});

test('nested aliases cost nothing', () => {
  const levels = Array.from(
    { length: 9 },
    (_, at) => `a${at + 1}: &a${at + 1} [${Array(9).fill(`*a${at}`)}]`,
  );
  const started = performance.now();
  const { issues } = readMeta(`a0: &a0 [x]\n${levels.join('\n')}\n`, 'a');
  expect(issues.map(({ code }) => code)).toContain('yaml-alias');
  expect(performance.now() - started).toBeLessThan(1000);
});
