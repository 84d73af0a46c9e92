import { isContentWord } from './function-words';
import { stem } from './stem';

/** The blocks of running text in which a stem occurs, in order. */
export type Occurrences = readonly number[];

/**
 * Where the words that tell what a text is about occur in it, by their stems.
 *
 * Each form of a word is stemmed once for the whole text: stemming is most of what measuring cohesion takes.
 */
export class StemIndex {
  /** By form; `null` for words that tell nothing. */
  private readonly byForm = new Map<string, number[] | null>();
  private readonly byStem = new Map<string, number[]>();

  /** Notes that a word occurs in a block; blocks come in order. */
  add(word: string, block: number): void {
    const occurrences = this.find(word);
    if (occurrences && occurrences.at(-1) !== block) occurrences.push(block);
  }

  /** Where words with the stem of this one occur, one and the same list for all of them; `null` when it tells nothing. */
  of(word: string): Occurrences | null {
    return this.find(word);
  }

  private find(word: string): number[] | null {
    const known = this.byForm.get(word);
    if (known !== undefined) return known;
    const occurrences = isContentWord(word) ? this.ofStem(stem(word)) : null;
    this.byForm.set(word, occurrences);
    return occurrences;
  }

  private ofStem(key: string): number[] {
    const known = this.byStem.get(key);
    if (known) return known;
    const occurrences: number[] = [];
    this.byStem.set(key, occurrences);
    return occurrences;
  }
}
