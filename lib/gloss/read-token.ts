import type { Point } from '../model/text';
import type { ConlluPair, ConlluToken } from './conllu';

/** Something wrong with a line, by columns from 1. */
export interface Complaint {
  code: string;
  message: string;
  column: number;
  length: number;
}

const names = ['ID', 'FORM', 'LEMMA', 'UPOS', 'XPOS', 'FEATS', 'HEAD', 'DEPREL', 'DEPS', 'MISC'];

/** FORM, LEMMA and MISC may hold spaces inside. */
const spacedFields = new Set([1, 2, 9]);

/**
 * Reads a line of ten tab-separated columns; `null` with a complaint where it cannot be taken for one.
 *
 * Fields are never empty (`_` says that nothing is known), and spaces stand only inside FORM, LEMMA and MISC.
 */
export function readToken(
  line: string,
  start: Point,
): { token: ConlluToken | null; complaints: Complaint[] } {
  const fields = line.split('\t', 11);
  if (fields.length !== 10) {
    const found = fields.length > 10 ? `${line.split('\t').length}` : `${fields.length}`;
    const at = fields.length > 10 ? fields.slice(0, 10).join('\t').length + 1 : line.length + 1;
    return failed('conllu-columns', `ten columns, not ${found}`, at, 0);
  }
  const columns = [1];
  let column = 1;
  for (const field of fields) {
    column += field.length + 1;
    columns.push(column);
  }
  const at = (index: number) => columns[index] ?? 1;

  const [
    id = '',
    form = '',
    lemma = '',
    upos = '',
    xpos = '',
    feats = '',
    head = '',
    deprel = '',
    deps = '',
    misc = '',
  ] = fields;
  const place = readId(id);
  if (!place)
    return failed('conllu-id', `\`${id}\` is no number, range (3-4) or empty node (8.1)`, 1, id.length);

  const complaints: Complaint[] = [];
  for (let index = 0; index < fields.length; index++) {
    const field = fields[index] ?? '';
    if (field === '') {
      const message = `${names[index]} is empty`;
      complaints.push({ code: 'conllu-empty', message, column: at(index), length: 0 });
    } else if (spacedFields.has(index) ? field !== field.trim() : field.includes(' ')) {
      const message = `a space ${spacedFields.has(index) ? 'around' : 'in'} ${names[index]}`;
      complaints.push({ code: 'conllu-space', message, column: at(index), length: field.length });
    }
  }
  const features = readPairs(feats, at(5));
  complaints.push(...checkFeatures(features));
  const token: ConlluToken = {
    // Field by field: V8 makes a slow dictionary of what begins with another object's fields.
    kind: place.kind,
    from: place.from,
    to: place.to,
    form,
    lemma: unless(lemma),
    upos: unless(upos),
    xpos: unless(xpos),
    feats: features,
    head: unless(head),
    deprel: unless(deprel),
    deps: unless(deps),
    misc: readPairs(misc, at(9)),
    start,
    columns,
  };
  return { token, complaints };
}

function failed(code: string, message: string, column: number, length: number) {
  return { token: null, complaints: [{ code, message, column, length }] };
}

function unless(field: string): string | null {
  return field === '_' ? null : field;
}

function readId(id: string): Pick<ConlluToken, 'kind' | 'from' | 'to'> | null {
  const match = /^(0|[1-9]\d{0,8})(?:([-.])([1-9]\d{0,8}))?$/.exec(id);
  if (!match) return null;
  const [from, to] = [Number(match[1]), Number(match[3] ?? match[1])];
  const kind = match[2] === undefined ? 'word' : match[2] === '-' ? 'range' : 'empty';
  // Only empty nodes may stand before the first word.
  return from === 0 && kind !== 'empty' ? null : { kind, from, to };
}

function readPairs(field: string, column: number): ConlluPair[] {
  if (field === '_' || field === '') return [];
  let at = column;
  return field.split('|').map((entry) => {
    const equals = entry.indexOf('=');
    const pair = {
      key: equals < 0 ? entry : entry.slice(0, equals),
      value: equals < 0 ? null : entry.slice(equals + 1),
      column: at,
    };
    at += entry.length + 1;
    return pair;
  });
}

function checkFeatures(features: ConlluPair[]): Complaint[] {
  return features.flatMap(({ key, value, column }, at) => {
    const length = key.length + (value === null ? 0 : value.length + 1);
    if (key === '' || !value) {
      return { code: 'conllu-features', message: `\`${key}\` is no Feature=Value`, column, length };
    }
    const isTwice = features.findIndex((other) => other.key === key && other.value) < at;
    return isTwice ? { code: 'conllu-features', message: `\`${key}\` comes twice`, column, length } : [];
  });
}
