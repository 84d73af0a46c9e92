import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostIssues, readConllu } from '@/lib/gloss/read-conllu';
import { writeConllu } from '@/lib/gloss/write-conllu';

const good = [
  '# sent_id = t-1',
  '# text = ناقش، ووزير',
  '# a remark, see https://example.org/?a=b',
  '1\tناقش\tنَاقَشَ\tVERB\t_\tAspect=Perf|Voice=Act\t0\troot\t_\tGloss=discussed = debated|SpaceAfter=No',
  '2\t،\t،\tPUNCT\t_\t_\t1\tpunct\t_\t_',
  '2.1\tقال\t_\t_\t_\t_\t_\t_\t1:conj\t_',
  '3-4\tووزير\t_\t_\t_\t_\t_\t_\t_\tGloss=and a minister',
  '3\tو\tوَ\tCCONJ\t_\t_\t_\t_\t_\t_',
  '4\tوزير\tوَزِير\tNOUN\t_\tCase=Nom\t_\t_\t_\tالله',
  '',
  '',
].join('\n');

describe('a good file', () => {
  const { sentences, issues } = readConllu(good);
  const [sentence] = sentences;

  test('gives no issue', () => {
    expect(issues).toEqual([]);
    expect(sentences).toHaveLength(1);
    expect(sentence?.isBroken).toBe(false);
  });

  test('has its comments, a remark being all key', () => {
    expect(sentence?.comments.map(({ key, value }) => [key, value])).toEqual([
      ['sent_id', 't-1'],
      ['text', 'ناقش، ووزير'],
      ['a remark, see https://example.org/?a=b', null],
    ]);
    expect(sentence?.comments[1]?.position.start).toEqual({ line: 2, column: 10, offset: 25 });
  });

  test('has its words, ranges and empty nodes, with `=` and spaces in MISC', () => {
    expect(sentence?.tokens.map(({ kind, from, to, form }) => [kind, from, to, form])).toEqual([
      ['word', 1, 1, 'ناقش'],
      ['word', 2, 2, '،'],
      ['empty', 2, 1, 'قال'],
      ['range', 3, 4, 'ووزير'],
      ['word', 3, 3, 'و'],
      ['word', 4, 4, 'وزير'],
    ]);
    expect(sentence?.tokens[0]?.misc).toEqual([
      { key: 'Gloss', value: 'discussed = debated', column: columnOf('Gloss=', 4) },
      { key: 'SpaceAfter', value: 'No', column: columnOf('SpaceAfter', 4) },
    ]);
    expect(sentence?.tokens[5]?.misc).toEqual([{ key: 'الله', value: null, column: columnOf('الله', 9) }]);
    expect(sentence?.tokens[3]?.lemma).toBeNull();
  });

  test('is the same with CRLF, but for its places', () => {
    const { sentences: read, issues: found } = readConllu(good.replaceAll('\n', '\r\n'));
    expect(found).toEqual([]);
    expect(writeConllu(read)).toBe(good);
  });
});

/** Ten columns, from those that differ. */
function line(id: string, form = 'س', rest = '\t_\tX\t_\t_\t_\t_\t_\t_'): string {
  return `${id}\t${form}${rest}`;
}

/** What a file gives: code, line, column, for each issue. */
const bad: [name: string, file: string, issues: [code: string, line: number, column: number][]][] = [
  ['an empty file', '', []],
  ['nine columns', `${line('1').slice(0, -2)}\n\n`, [['conllu-columns', 1, 18]]],
  ['eleven columns', `${line('1')}\t_\n\n`, [['conllu-columns', 1, 20]]],
  ['spaces for tabs', `${line('1')}\n2 س _ X _ _ _ _ _ _\n\n`, [['conllu-columns', 2, 20]]],
  ['a word as id', `${line('one')}\n\n`, [['conllu-id', 1, 1]]],
  ['word 0', `${line('0')}\n\n`, [['conllu-id', 1, 1]]],
  ['a leading zero', `${line('01')}\n\n`, [['conllu-id', 1, 1]]],
  ['an open range', `${line('1-')}\n\n`, [['conllu-id', 1, 1]]],
  ['a word left out', `${line('1')}\n${line('3')}\n\n`, [['conllu-order', 2, 1]]],
  ['a word twice', `${line('1')}\n${line('1')}\n${line('2')}\n\n`, [['conllu-duplicate', 2, 1]]],
  ['a range backwards', `${line('2-1')}\n${line('1')}\n${line('2')}\n\n`, [['conllu-range', 1, 1]]],
  ['a range of one', `${line('1-1')}\n${line('1')}\n\n`, [['conllu-range', 1, 1]]],
  ['a range too late', `${line('1')}\n${line('1-2')}\n${line('2')}\n\n`, [['conllu-range', 2, 1]]],
  [
    'ranges that overlap',
    `${line('1-2')}\n${line('1')}\n${line('2-3')}\n${line('2')}\n${line('3')}\n\n`,
    [['conllu-range', 3, 1]],
  ],
  ['a range without its words', `${line('1-3')}\n${line('1')}\n\n`, [['conllu-range', 2, 1]]],
  ['an empty node astray', `${line('1')}\n${line('2.1')}\n\n`, [['conllu-order', 2, 1]]],
  ['an empty node first', `${line('0.1')}\n${line('1')}\n\n`, []],
  ['an empty field', `1\tس\t\tX\t_\t_\t_\t_\t_\t_\n\n`, [['conllu-empty', 1, 5]]],
  ['a space in a tag', `1\tس\t_\tNO UN\t_\t_\t_\t_\t_\t_\n\n`, [['conllu-space', 1, 7]]],
  ['a space after a form', `${line('1', 'س ')}\n\n`, [['conllu-space', 1, 3]]],
  ['a feature without value', `1\tس\t_\tX\t_\tA=1|Case\t_\t_\t_\t_\n\n`, [['conllu-features', 1, 15]]],
  ['a feature twice', `1\tس\t_\tX\t_\tA=1|A=2\t_\t_\t_\t_\n\n`, [['conllu-features', 1, 15]]],
  ['NUL in a form', `${line('1', 'س\0')}\n\n`, [['conllu-control', 1, 4]]],
  ['NUL in a comment', `# text = \0\n${line('1')}\n\n`, [['conllu-control', 1, 10]]],
  ['a comment after words', `${line('1')}\n# late\n\n`, [['conllu-comment', 2, 1]]],
  ['comments alone', `# sent_id = 1\n\n`, [['conllu-no-words', 1, 1]]],
  ['a byte-order mark', `\uFEFF# sent_id = 1\n${line('1')}\n\n`, [['conllu-bom', 1, 1]]],
  ['two blank lines', `${line('1')}\n\n\n${line('1')}\n\n`, [['conllu-blank', 3, 1]]],
  ['a blank line first', `\n${line('1')}\n\n`, [['conllu-blank', 1, 1]]],
  ['spaces in a blank line', `${line('1')}\n \n`, [['conllu-blank', 2, 1]]],
  ['no blank line at the end', `${line('1')}\n`, [['conllu-end', 1, 1]]],
  ['no line end at the end', line('1'), [['conllu-end', 1, 1]]],
  ['words after a line that is left out', `${line('1')}\nx\n${line('3')}\n\n`, [['conllu-columns', 2, 2]]],
];

test.each(bad)('%s', (_, file, expected) => {
  const { issues } = readConllu(file);
  expect(issues.map(({ code, position: { start } }) => [code, start.line, start.column])).toEqual(expected);
});

test('a word left out in one sentence says nothing of the next', () => {
  const { sentences } = readConllu(`${line('2')}\n\n${line('1')}\n\n`);
  expect(sentences.map(({ isBroken }) => isBroken)).toEqual([true, false]);
});

test('a line of 50 MB is refused, at once', () => {
  const started = performance.now();
  for (const unit of ['a', '\t', '|=', '# ']) {
    const { issues } = readConllu(unit.repeat(50_000_000 / unit.length));
    expect(issues[0]?.code).toBe('conllu-long-line');
  }
  expect(performance.now() - started).toBeLessThan(5000);
});

test('a file that is something else gives some complaints, not millions', () => {
  expect(readConllu('x\n'.repeat(1_000_000)).issues.length).toBeLessThanOrEqual(mostIssues + 2);
});

const piece = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '\t',
    '\n',
    '\r\n',
    '_',
    '|',
    '=',
    '#',
    '# text = ',
    '1',
    '2-3',
    '8.1',
    line('1'),
    '\uFEFF',
    '\0',
  ),
);

test('reads any text, with every place inside it', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      for (const { position } of readConllu(text).issues) {
        const offset = position.start.offset ?? -1;
        expect(offset).toBeGreaterThanOrEqual(0);
        expect(position.end.offset).toBeLessThanOrEqual(text.length);
        const before = text.slice(0, offset).split('\n');
        expect([before.length, (before.at(-1)?.length ?? 0) + 1]).toEqual([
          position.start.line,
          position.start.column,
        ]);
      }
    }),
  );
});

const value = fc
  .stringMatching(/^[^\s|=_#][^\t\n\r|]{0,8}$/u)
  .filter((text) => text === text.trim() && !hasControl(text));
const key = fc.stringMatching(/^[A-Z][A-Za-z]{0,6}$/);
const pairs = fc
  .uniqueArray(fc.tuple(key, value), { selector: ([name]) => name, maxLength: 3 })
  .map((entries) => entries.map(([name, text]) => `${name}=${text.replaceAll(' ', '')}`).join('|') || '_');
const field = fc.oneof(fc.constant('_'), key);

/** A sentence in our form; `lengths` gives the number of words of each written word. */
const sentence = fc
  .record({
    comments: fc.array(
      fc.tuple(key, value).map(([name, text]) => `# ${name} = ${text}`),
      { maxLength: 3 },
    ),
    lengths: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 6 }),
    rest: fc.tuple(value, value, field, field, pairs, field, field, field, pairs),
  })
  .map(({ comments, lengths, rest }) => {
    let id = 0;
    const rows = lengths.flatMap((length) => {
      const ids = Array.from({ length }, () => String(++id));
      return length > 1 ? [`${id - length + 1}-${id}`, ...ids] : ids;
    });
    return [...comments, ...rows.map((row) => [row, ...rest].join('\t')), '', ''].join('\n');
  });

test('what is read from a file in our form is written back unit for unit', () => {
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 4 }), (blocks) => {
      const file = blocks.join('');
      const { sentences, issues } = readConllu(file);
      expect(issues).toEqual([]);
      expect(writeConllu(sentences)).toBe(file);
    }),
  );
});

function columnOf(text: string, line: number): number {
  return (good.split('\n')[line - 1] ?? '').indexOf(text) + 1;
}

function hasControl(text: string): boolean {
  return [...text].some((character) => character < ' ');
}
