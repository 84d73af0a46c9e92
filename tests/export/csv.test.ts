import fc from 'fast-check';
import { parse } from 'papaparse';
import { expect, test } from 'vitest';
import { writeCsv } from '@/lib/export/csv';
import { payloads } from '../hostile/payloads';

/** What another reader of CSV makes of it, which knows the byte-order mark; the apostrophes taken away that keep formulas from working. */
function read(csv: string): string[][] {
  const { data, errors } = parse<string[]>(csv.replace(/\r\n$/, ''), {
    delimiter: ',',
    newline: '\r\n',
  });
  expect(errors).toEqual([]);
  return data.map((cells) => cells.map((cell) => cell.replace(/^'/, '')));
}

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...'"\',=+-@\t\r\n＝ قالأ'), maxLength: 8 }),
  fc.constantFrom(...payloads),
);

test('whatever the cells say, another reader of CSV reads the same', () => {
  const records = fc
    .integer({ min: 2, max: 4 })
    .chain((width) =>
      fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
    );
  fc.assert(
    fc.property(records, (written) => {
      expect(read(writeCsv(written))).toEqual(written);
    }),
  );
});

test('no cell begins like a formula', () => {
  fc.assert(
    fc.property(text, (cell) => {
      const written = writeCsv([[cell, 'x']]);
      expect(written).not.toMatch(/^\ufeff"?[=+\-@\t\r\n＝＋－＠]/);
    }),
  );
});

test.each([
  ['=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"'],
  ['- قال', "'- قال"],
  ["'=1", "''=1"],
  ['وقال: «نعم»، ثم', 'وقال: «نعم»، ثم'],
  ['a, b', '"a, b"'],
])('%s is written as %s', (cell, written) => {
  expect(writeCsv([[cell]])).toBe(`\ufeff${written}\r\n`);
});
