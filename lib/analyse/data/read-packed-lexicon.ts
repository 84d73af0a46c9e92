import { formKey, verbKey } from '../fold/word-key';
import type { LexiconEntry } from '../lexicon/entry';
import { type LexiconFile, lexiconFiles } from '../lexicon/lexicon-issue';
import { readRow } from '../lexicon/read-lexicon';
import { columnsOf, Row } from '../lexicon/read-rows';
import { endings, type UnreadEntry } from '../lexicon/unread-entry';
import { unpackLexicon } from './pack-lexicon';

const typeOf = {
  'verbs.tsv': 'verb',
  'nouns.tsv': 'noun',
  'adjectives.tsv': 'adjective',
  'function-words.tsv': 'function',
  'names.tsv': 'name',
  'phrases.tsv': 'phrase',
} as const satisfies Record<LexiconFile, LexiconEntry['type']>;

/** The columns that list forms, by their places. */
const formColumns: Record<LexiconFile, readonly number[]> = {
  'verbs.tsv': placesOf('verbs.tsv', 'masdar'),
  'nouns.tsv': placesOf('nouns.tsv', 'lemma', 'plural'),
  'adjectives.tsv': placesOf('adjectives.tsv', 'lemma', 'feminine', 'plural'),
  'function-words.tsv': placesOf('function-words.tsv', 'form'),
  'names.tsv': placesOf('names.tsv', 'name', 'nisba'),
  'phrases.tsv': [],
};

const verb = { form: columnsOf['verbs.tsv'].indexOf('form') };

function placesOf<File extends LexiconFile>(file: File, ...columns: (typeof columnsOf)[File][number][]) {
  return columns.map((column) => (columnsOf[file] as readonly string[]).indexOf(column));
}

/**
 * Reads the lexicon's data as far as it must be known before the first word is looked up: where each line is, and the keys of the forms
 * that it lists. The lines were checked when they were packed.
 *
 * @throws when there are more or fewer files than the lexicon has, or a file or a line has other columns
 */
export function readPackedLexicon(packed: string): UnreadEntry[] {
  const texts = unpackLexicon(packed);
  return lexiconFiles.flatMap((file) => linesOf(file, texts[file]));
}

function linesOf(file: LexiconFile, text: string): UnreadEntry[] {
  const header = `${columnsOf[file].join('\t')}\n`;
  if (!text.startsWith(header)) throw new Error(`the lexicon's ${file} has other columns`);
  const entries: UnreadEntry[] = [];
  let line = 1;
  for (let start = header.length; start < text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    entries.push(new PackedLine(file, ++line, text, start, end));
    start = end + 1;
  }
  return entries;
}

class PackedLine implements UnreadEntry {
  readonly keys: readonly number[];

  constructor(
    private readonly file: LexiconFile,
    private readonly line: number,
    /** The text of its file. */
    private readonly text: string,
    private readonly start: number,
    private readonly end: number,
  ) {
    this.keys = keysOfLine(file, line, text, start, end);
  }

  get type(): LexiconEntry['type'] {
    return typeOf[this.file];
  }

  get lemma(): string {
    return this.text.slice(this.start, this.text.indexOf('\t', this.start));
  }

  read(): LexiconEntry {
    const entry = readRow(
      new Row(this.file, this.line, this.text.slice(this.start, this.end).split('\t'), null),
    );
    if (!entry) throw new Error(broken(this.file, this.line));
    return entry;
  }
}

function broken(file: LexiconFile, line: number): string {
  return `the lexicon's data are broken at line ${line} of ${file}`;
}

function keysOfLine(file: LexiconFile, line: number, text: string, from: number, to: number): number[] {
  const keys: number[] = [];
  const columns = formColumns[file];
  let column = 0;
  let start = from;
  for (;;) {
    const tab = text.indexOf('\t', start);
    const isLast = tab < 0 || tab > to;
    const end = isLast ? to : tab;
    if (columns.includes(column)) addKeys(keys, text, start, end);
    else if (file === 'verbs.tsv' && column === verb.form) addKey(keys, keyOfVerb(text, from, start, end));
    // A name is found without its article too, الذي without its alif.
    if (file === 'names.tsv' && column === 0 && text.startsWith('ال', start))
      addKey(keys, formKey(text, start + 2, end));
    if (file === 'function-words.tsv' && column === 0 && text.startsWith('ا', start))
      addKey(keys, formKey(text, start + 1, end));
    if (isLast) break;
    column++;
    start = tab + 1;
  }
  if (column !== columnsOf[file].length - 1) throw new Error(broken(file, line));
  return keys;
}

/** The key of a line of `verbs.tsv` whose form stands from `start` to before `end`, its root before it. */
function keyOfVerb(text: string, line: number, start: number, end: number): number {
  const lemmaEnd = text.indexOf('\t', line);
  return verbKey(text.slice(line, lemmaEnd), text.slice(lemmaEnd + 1, start - 1), text.slice(start, end));
}

const comma = 0x2c;
const minus = 0x2d;

/** The keys of the words of a cell, with commas between; `-` is none, ون and ات are endings. */
function addKeys(keys: number[], text: string, from: number, to: number): void {
  if (text.charCodeAt(from) === minus) return;
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && text.charCodeAt(at) !== comma) continue;
    if (!isEnding(text, start, at)) addKey(keys, formKey(text, start, at));
    start = at + 1;
  }
}

function isEnding(text: string, from: number, to: number): boolean {
  return to - from < 4 && endings.has(text.slice(from, to).trim());
}

function addKey(keys: number[], key: number): void {
  if (!keys.includes(key)) keys.push(key);
}
