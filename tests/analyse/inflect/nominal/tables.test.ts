import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decline } from '@/lib/analyse/inflect/nominal/decline';
import type { InflectedForm } from '@/lib/analyse/inflect/stem';
import { tableEntries } from './table-entries';

const folder = join(import.meta.dirname, 'tables');
const columns = ['indefinite', 'definite', 'construct', 'before ه'] as const;
type Column = (typeof columns)[number];

/** One row of a table for one case: which forms stand in each column. */
interface Row {
  lemma: string;
  number: string;
  case: string;
  cells: Record<Column, string[]>;
}

/** The paradigms in `tables/`, written by hand from the grammar; several cases in one line share their forms. */
const tables = readdirSync(folder)
  .filter((file) => file.endsWith('.tsv'))
  .flatMap((file) =>
    readFileSync(join(folder, file), 'utf8').trimEnd().split('\n').slice(1).flatMap(readLine),
  );

function readLine(line: string): Row[] {
  const [lemma = '', number = '', cases = '', ...forms] = line.split('\t');
  const cells = Object.fromEntries(
    columns.map((column, at) => [column, forms[at] === '-' ? [] : (forms[at]?.split('/') ?? [])]),
  ) as Row['cells'];
  return cases.split(' ').map((kase) => ({ lemma, number, case: kase, cells }));
}

/** ه has a kasra after i and ī and ay. */
function withHaa(shape: string): string {
  return `${shape}${/(?:ِ\u0651?|ي|يْ)$/u.test(shape) ? 'هِ' : 'هُ'}`;
}

function columnsOf({ text, features, pronoun }: InflectedForm): [Column, string][] {
  if (features.includes('psor')) return [];
  if (features.includes('Definite=Ind')) return [['indefinite', text]];
  if (features.includes('Definite=Def')) return [['definite', text]];
  return [
    ...(pronoun === 'always' ? [] : [['construct', text] as [Column, string]]),
    ...(pronoun === 'never' ? [] : [['before ه', withHaa(text)] as [Column, string]]),
  ];
}

/** What the code makes, laid out as the tables are, for as many rows as there are. */
function declineAsTable(lemma: string, byGender: boolean): Map<string, string> {
  const entry = tableEntries.find((each) => each.lemma === lemma);
  const made = new Map<string, Set<string>>();
  for (const form of entry ? decline(entry) : []) {
    const feature = Object.fromEntries(form.features.split('|').map((each) => each.split('=')));
    const number = byGender ? `${feature.Number} ${feature.Gender}` : feature.Number;
    for (const [column, text] of columnsOf(form)) {
      const place = `${number} ${feature.Case} ${column}`;
      made.set(place, (made.get(place) ?? new Set()).add(text));
    }
  }
  return new Map([...made].map(([place, texts]) => [place, [...texts].sort().join(' ')]));
}

const lemmas = [...new Set(tables.map(({ lemma }) => lemma))];

describe('the reference tables', () => {
  it('decline each of the entries', () => {
    expect(lemmas.sort()).toEqual(tableEntries.map(({ lemma }) => lemma).sort());
    expect(lemmas.length).toBeGreaterThanOrEqual(40);
  });

  it.each(lemmas)('hold all forms of %s and no other', (lemma) => {
    const rows = tables.filter((row) => row.lemma === lemma);
    const expected = new Map(
      rows.flatMap(({ number, case: kase, cells }) =>
        columns
          .filter((column) => cells[column].length > 0)
          .map((column) => [`${number} ${kase} ${column}`, [...cells[column]].sort().join(' ')] as const),
      ),
    );
    const made = declineAsTable(
      lemma,
      rows.some(({ number }) => number.includes(' ')),
    );
    expect(Object.fromEntries(made)).toEqual(Object.fromEntries(expected));
  });
});
