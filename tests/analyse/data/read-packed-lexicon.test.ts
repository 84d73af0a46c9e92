import { expect, test } from 'vitest';
import { packLexicon } from '@/lib/analyse/data/pack-lexicon';
import { readPackedLexicon } from '@/lib/analyse/data/read-packed-lexicon';
import { alreadyRead } from '@/lib/analyse/lexicon/unread-entry';
import { loadLexicon, loadLexiconTexts } from '@/lib/cli/load-lexicon';

const packed = packLexicon(loadLexiconTexts());

test('the packed lexicon has the entries of the files, each at the same keys', () => {
  const plain = ({ type, lemma, keys, read }: ReturnType<typeof alreadyRead>[number]) => ({
    type,
    lemma: type === 'function' ? null : lemma,
    keys: [...new Set(keys)].sort((one, other) => one - other),
    entry: read(),
  });
  const entries = readPackedLexicon(packed).map((entry) => plain({ ...entry, ...members(entry) }));
  expect(entries).toEqual(alreadyRead(loadLexicon()).map(plain));
});

function members(entry: ReturnType<typeof readPackedLexicon>[number]) {
  return { type: entry.type, lemma: entry.lemma, read: () => entry.read() };
}

test.each([
  ['a file less', packed.slice(0, packed.lastIndexOf('\f\n'))],
  ['a file more', `${packed}\f\n`],
  ['a cell less', packed.replace(/\t[1-7]\n/, '\n')],
  ['a cell more', packed.replace(/(\t[1-7])\n/, '$1\t1\n')],
  ['an empty line', packed.replace(/(\t[1-7])\n/, '$1\n\n')],
  ['another column', packed.replace('masdar', 'masdars')],
])('data with %s are refused', (_, broken) => {
  expect(() => readPackedLexicon(broken)).toThrow(/the lexicon's/);
});
