import type { LexiconFile, LexiconIssue } from './lexicon-issue';

/** The columns of each file, as its first line names them. */
export const columnsOf = {
  'verbs.tsv': ['lemma', 'root', 'form', 'vowel', 'masdar', 'government', 'gloss', 'band'],
  'nouns.tsv': ['lemma', 'root', 'class', 'plural', 'gloss', 'band'],
  'adjectives.tsv': ['lemma', 'root', 'class', 'feminine', 'plural', 'gloss', 'band'],
  'function-words.tsv': [...['form', 'lemma', 'pos', 'features', 'proclitics', 'enclitics', 'gloss', 'band']],
  'names.tsv': ['name', 'kind', 'gender', 'nisba', 'gloss', 'band'],
  'phrases.tsv': ['words', 'kind', 'gloss', 'band'],
} as const satisfies Record<LexiconFile, readonly string[]>;

/** A line of a file, by the names of its columns; an empty cell, `-`, is the empty string. */
export class Row {
  constructor(
    readonly file: LexiconFile,
    /** From 1. */
    readonly line: number,
    private readonly cells: readonly string[],
    /** `null` of a line that was checked before: it is read without checking it again. */
    private readonly issues: LexiconIssue[] | null,
  ) {}

  /** Whether nothing can be wrong with it. */
  get isChecked(): boolean {
    return this.issues === null;
  }

  /** The cell of a column. */
  get(column: string): string {
    const cell = this.cells[this.placeOf(column)] ?? '';
    return cell === '-' ? '' : cell;
  }

  /** The cell of a column as a list; an empty cell is the empty list. */
  list(column: string, separator: string): string[] {
    const cell = this.get(column);
    if (cell === '') return [];
    return cell.includes(separator) ? cell.split(separator).map((each) => each.trim()) : [cell.trim()];
  }

  /** Notes that something is wrong with a column. */
  blame(column: string, code: string, message: string): void {
    this.issues?.push({
      file: this.file,
      line: this.line,
      column: this.placeOf(column) + 1,
      code,
      message,
    });
  }

  private placeOf(column: string): number {
    return (columnsOf[this.file] as readonly string[]).indexOf(column);
  }
}

/**
 * Divides a file into rows. A first line that does not name the columns, an empty line and a line with more or fewer cells are
 * noted; of such a line nothing is read.
 */
export function readRows(file: LexiconFile, text: string, issues: LexiconIssue[]): Row[] {
  const columns = columnsOf[file];
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  const note = (line: number, code: string, message: string) =>
    issues.push({ file, line, column: 1, code, message });
  if (lines[0] !== columns.join('\t'))
    note(1, 'header', `the first line names the columns, with tabs between: ${columns.join(' ')}`);
  const rows: Row[] = [];
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const cells = line.split('\t');
    if (cells.length === columns.length) rows.push(new Row(file, at + 1, cells, issues));
    else
      note(
        at + 1,
        'columns',
        line.trim() === ''
          ? 'the line is empty: take it out'
          : `${cells.length} cells where there are ${columns.length} columns: ${columns.join(' ')}`,
      );
  }
  return rows;
}
