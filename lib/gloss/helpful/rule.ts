import type { Part } from '../../model/gloss';
import type { Letter } from '../letters';

/** A part of a word as the rules see it. */
export interface PartView {
  part: Part;
  /** Of its vocalised form. */
  letters: readonly Letter[];
  /** Where its stem begins, after the article, and ends, before a verb's ending. */
  from: number;
  to: number;
}

/** A mark that helps, and the letter of the part that carries it. */
export type Pick = readonly [at: number, mark: string];

/** A reason to print a mark: what a newspaper's editor or a teacher marks in a text that is not vocalised. */
export interface HelpfulRule {
  id: string;
  reason: string;
  pick: (view: PartView) => Pick[];
  /** A part as in CoNLL-U, `UPOS vocalised features lemma`, and how it is printed by this rule alone. */
  example: readonly [part: string, printed: string];
  /** One that looks like it and needs nothing. */
  counterexample: string;
}

/** The vowel sign of a letter as a pick, sukūn too; none where it has none. */
export function pickVowel(letters: readonly Letter[], at: number): Pick[] {
  const sign = letters[at]?.marks.match(/[\u064B-\u0650\u0652]/)?.[0];
  return sign ? [[at, sign]] : [];
}
