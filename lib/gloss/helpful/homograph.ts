/** A word whose letters are another's too. */
export interface Homograph {
  /** Vocalised, without ending: a noun's case, a verb's person. */
  full: string;
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
      return { full, printed, english, against: against.split('، ') };
    });
}
