import { type Letter, splitLetters } from '../letters';

/** A word whose letters are another's too. */
export interface Homograph {
  /** Vocalised, without ending: a noun's case, a verb's person. */
  full: string;
  letters: readonly Letter[];
  /** With the marks that decide it. */
  printed: string;
  english: string;
  /** What it would be read as without them. */
  against: readonly string[];
}

/** Reads a table, a word a line: `full | printed | English | against, against`. */
export function readHomographs(table: string): readonly Homograph[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [full = '', printed = '', english = '', against = ''] = line
        .split('|')
        .map((cell) => cell.trim());
      return { full, letters: splitLetters(full), printed, english, against: against.split('، ') };
    });
}

/** The entries of a table by their first letter, each list in the table's order. */
export function byFirstLetter(table: readonly Homograph[]): ReadonlyMap<string, readonly Homograph[]> {
  const entries = new Map<string, Homograph[]>();
  for (const entry of table) {
    const first = entry.letters[0]?.letter ?? '';
    entries.set(first, [...(entries.get(first) ?? []), entry]);
  }
  return entries;
}
