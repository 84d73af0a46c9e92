import type { Ending } from './read-ending';
import type { Marker } from './read-marker';
import type { RowPattern } from './read-row-pattern';

/** What a line looks like, without regard to its neighbours. */
export interface LineShape {
  /** Its words, folded, a list's marker left aside. */
  words: readonly string[];
  ending: Ending;
  /** Quotation marks around the whole line, or closing at its end. */
  quotation: 'whole' | 'end' | null;
  marker: Marker | null;
  /** Which kind of row of a table it could be. */
  row: RowPattern | null;
  /** Commas, Arabic or Latin. */
  commas: number;
  /** Who speaks, in an interview: the question or the answer. */
  speaker: 'question' | 'answer' | null;
  /** True when a sentence ends within it. */
  isBroken: boolean;
  /** Words that are numbers. */
  figures: number;
  /** Share of its letters that are Arabic; 1 when it has none. */
  arabic: number;
  /** True when it begins with a connective, or with و and a verb, as a report goes on. */
  goesOn: boolean;
  /** False when it begins as nearly every line does, with three letters of the Arabic alphabet in a row. */
  hasOddStart: boolean;
  /** True when it is running text by its length and ending alone. */
  isText: boolean;
  /** What of this the cues ask for before anything else, as `traitsOf` gives it. */
  traits: number;
}
