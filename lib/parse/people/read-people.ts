import type { Entry, Run } from './entry';
import { readCourtesy, readRank } from './read-rank';
import { type ListWord, readWords } from './read-words';
import { type Chunk, splitChunks } from './split-chunks';
import { splitOffice } from './split-office';

/** Words of the longest name. */
const longestName = 8;

/**
 * Reads who is named in a sentence of an attendance, between two offsets of the source.
 *
 * `حضر اللقاء من الجانب الكويتي وكيل الوزارة اللواء علي الدواس، وعدد من القيادات` → an entry with side, office, rank and
 * name, and one with a remark. Orders known: office, rank, name; rank, name, comma, office; name and office in brackets.
 * A sentence without anyone gives none.
 */
export function readPeople(source: string, start: number, end: number): Entry[] {
  const entries: Entry[] = [];
  const chunks = splitChunks(readWords(source, start, end));
  for (const [index, chunk] of chunks.entries()) {
    const entry = readChunk(chunk, entries.at(-1), chunks[index + 1]);
    if (entry) entries.push(entry);
  }
  return entries.filter((entry, index) => !mergeOffices(entry, entries[index + 1], chunks.length));
}

function readChunk(chunk: Chunk, last: Entry | undefined, next: Chunk | undefined): Entry | null {
  const { words, joined, kind } = chunk;
  const blank: Entry = { name: null, rank: null, office: null, remark: null, side: chunk.side };
  if (words.length === 0) return null;
  switch (kind) {
    case 'remark':
      return { ...blank, remark: run(words, 0, words.length, joined) };
    case 'office': {
      if (chunk.opener !== 'and' && last?.name && !last.office && !joined) {
        last.office = run(words, 0, words.length, false);
        return null;
      }
      const courtesy = readCourtesy(words, 0, joined);
      const own = words.slice(courtesy);
      const length = splitOffice(own, joined && courtesy === 0);
      const person = readNamed(own.slice(length), blank);
      person.office = run(own, 0, length, joined && courtesy === 0);
      if (!person.rank && courtesy > 0) person.rank = run(words, 0, courtesy, joined);
      return person;
    }
    case 'rank': {
      const person = readNamed(words, blank, joined);
      return person.name ? person : null;
    }
    case 'plain': {
      if (chunk.opener === 'bracket') {
        if (last?.name && !last.side && words.length <= 2) last.side = run(words, 0, words.length, false);
        return null;
      }
      const isNamed = next?.kind === 'office' && next.opener !== 'and' && !next.joined;
      if (!isNamed || words.length < 2 || words.length > longestName) return null;
      return { ...blank, name: run(words, 0, words.length, joined) };
    }
  }
}

/** Reads rank and name, and the office where it follows without a comma. */
function readNamed(words: readonly ListWord[], blank: Entry, joined = false): Entry {
  const ranks = readRank(words, 0, joined);
  const names = words.slice(ranks, ranks + longestName);
  return {
    ...blank,
    rank: ranks > 0 ? run(words, 0, ranks, joined) : null,
    name: names.length > 0 ? run(names, 0, names.length, joined && ranks === 0) : null,
  };
}

/** `نائب الرئيس ووزير الدفاع الشيخ فهد` holds two offices: the first, with nobody named, goes to the second. */
function mergeOffices(entry: Entry, next: Entry | undefined, chunks: number): boolean {
  if (chunks < 2 || entry.remark || entry.name || entry.rank || !entry.office) return false;
  if (!next?.office || !next.name || next.office[0] - entry.office[1] > 2) return false;
  next.office = [entry.office[0], next.office[1]];
  return true;
}

function run(words: readonly ListWord[], from: number, to: number, joined: boolean): Run {
  return [(words[from]?.start ?? 0) + (joined && from === 0 ? 1 : 0), words[to - 1]?.end ?? 0];
}
