import type { WordRow } from '../model/word-row';
import { writeCsv } from './csv';
import type { WordFile } from './word-file';

const head = [
  'Word',
  'Vocalised',
  'Transliteration',
  'Gloss',
  'Dictionary form',
  'Root',
  'Kind',
  'Sentence',
  'Sentence in English',
  'Link',
  'Gloss from',
];

/** Writes the word list of an article as CSV, for spreadsheets and programs: a line of heads, then a line a word or phrase. */
export function wordCsv(rows: readonly WordRow[], { linkTo, nameKind }: WordFile): string {
  const records = rows.map((row) => [
    row.surface,
    row.vocalised ?? '',
    row.transliteration ?? '',
    row.gloss,
    row.stem?.lemma ?? '',
    row.stem?.root ?? '',
    nameKind(row),
    row.sentence.text,
    row.sentence.english ?? '',
    linkTo(row),
    row.source ?? '',
  ]);
  return writeCsv([head, ...records]);
}
