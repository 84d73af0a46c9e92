import { parse } from 'papaparse';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { wordAnki } from '@/lib/export/word-anki';
import type { WordFile } from '@/lib/export/word-file';
import { wordList } from '@/lib/export/word-list';
import { wordFileOf } from '@/lib/publish/downloads/word-file-of';
import { hostileArticle, readGlossedArticles } from '../support/glossed-articles';

/** The notes of a file, read as Anki does: headers and comments begin with `#`, then tabs, quotes where they are needed. */
function read(text: string): { headers: string[]; notes: string[][] } {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => !line.startsWith('#'));
  const { data, errors } = parse<string[]>(lines.slice(first).join('\n').trimEnd(), {
    delimiter: '\t',
    newline: '\n',
  });
  expect(errors).toEqual([]);
  return { headers: lines.slice(0, first), notes: data };
}

type Node = DefaultTreeAdapterTypes.ChildNode;
const elementsOf = (nodes: readonly Node[]): string[] =>
  nodes.flatMap((node) => ('tagName' in node ? [node.tagName, ...elementsOf(node.childNodes)] : []));
const textOf = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => ('value' in node ? node.value : 'childNodes' in node ? textOf(node.childNodes) : ''))
    .join('');

const file = (site: string | null): WordFile => {
  const [seed] = readGlossedArticles();
  if (!seed) throw new Error('no article');
  return wordFileOf(seed.meta, site);
};

test('Anki is told all that it needs to import the file', () => {
  const { headers } = read(wordAnki([], file(null)));
  expect(headers).toEqual([
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    '#guid column:1',
    '#deck column:4',
    '#tags column:5',
    '#columns:GUID\tFront\tBack\tDeck\tTags',
  ]);
});

test('each word is a note of its own, with all that is known of it', () => {
  for (const { article, gloss, meta } of readGlossedArticles()) {
    const rows = wordList(article, gloss);
    const { notes } = read(wordAnki(rows, wordFileOf(meta, 'https://hamish.example')));
    expect(notes).toHaveLength(rows.length);
    expect(new Set(notes.map(([id]) => id)).size).toBe(rows.length);
    for (const [at, row] of rows.entries()) {
      const [, front = '', back = '', deck, tags] = notes[at] ?? [];
      expect(textOf(parseFragment(front).childNodes)).toBe(row.vocalised ?? row.surface);
      const said = textOf(parseFragment(back).childNodes);
      const { lemma = '', root = '' } = row.stem ?? {};
      for (const part of [
        row.gloss,
        row.transliteration,
        lemma,
        root,
        row.sentence.text,
        row.sentence.english,
      ])
        expect(said).toContain(part ?? '');
      expect(back).toContain(
        `href='https://hamish.example/en/read/${meta.slug}/#${row.sentence.id}.${row.from}`,
      );
      expect(deck).toBe(`Hamish::${meta.title.en}`);
      expect(tags).toMatch(/^hamish::[\w-]+ hamish::kind::\S+$/);
    }
  }
});

test('hostile text stays text, in its field', () => {
  const { article, gloss, meta } = hostileArticle();
  const rows = wordList(article, gloss);
  const { notes } = read(wordAnki(rows, wordFileOf(meta, null)));
  expect(notes).toHaveLength(rows.length);
  for (const note of notes) {
    expect(note).toHaveLength(5);
    expect(new Set(elementsOf(parseFragment(`${note[1]}${note[2]}`).childNodes))).toEqual(
      new Set(['div', 'hr']),
    );
  }
});
