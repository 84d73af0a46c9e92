import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { conjugate } from '@/lib/analyse/inflect/verb/conjugate';
import { expectedLemmas } from '@/lib/analyse/inflect/verb/expected-lemmas';
import { featuresOf } from './features-of';
import { verbEntry } from './verb-entry';

const folder = new URL('./tables/', import.meta.url);
const columns = ['perfect', 'Ind', 'Sub', 'Jus', 'Imp'] as const;

/** Blocks of thirteen persons under `= lemma root form vowel voice`; spellings of one form are divided by `/`, the usual first. */
const blocks = readdirSync(folder)
  .filter((name) => name.endsWith('.tsv'))
  .flatMap((name) =>
    readFileSync(new URL(name, folder), 'utf8')
      .trimEnd()
      .split(/^=\t/m)
      .slice(1)
      .map((block) => block.trimEnd().split('\n')),
  )
  .map(([head = '', ...rows]) => ({ head: head.split('\t'), rows: rows.map((row) => row.split('\t')) }));

describe.each(blocks.map(({ head, rows }) => [head.join(' '), head, rows] as const))(
  '%s',
  (_, head, rows) => {
    const [lemma = '', root = '', form = '', vowel = '', voice] = head;
    const forms = conjugate(verbEntry(lemma, root, form, vowel)).filter(
      ({ pronoun }) => pronoun !== 'always',
    );

    it('is cited as its lemma', () => {
      expect(expectedLemmas(verbEntry(lemma, root, form, vowel))).toContain(lemma);
    });

    it('has thirteen persons', () => {
      expect(rows.map(([person]) => person).join(' ')).toBe(
        '3ms 3fs 3md 3fd 3mp 3fp 2ms 2fs 2d 2mp 2fp 1s 1p',
      );
    });

    it.each(rows)('%s', (person = '', ...cells) => {
      const made = columns.map((column) => {
        if (column === 'Imp' && voice === 'passive') return '-';
        const features = featuresOf(person, column, voice === 'active' ? 'Act' : 'Pass');
        const texts = forms.filter((each) => each.features === features).map(({ text }) => text);
        return [...new Set(texts)].join('/') || '-';
      });
      expect(made).toEqual(cells);
    });
  },
);

it('has tables of at least forty verbs, and of the passive of twelve', () => {
  const of = (voice: string) =>
    new Set(blocks.filter(({ head }) => head[4] === voice).map(({ head }) => head[0]));
  expect(of('active').size).toBeGreaterThanOrEqual(40);
  expect(of('passive').size).toBeGreaterThanOrEqual(12);
});
