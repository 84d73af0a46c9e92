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

  /**
   * Finds where the words of a line occur, of each stem once: one and the same list for all words with that stem, to which later
   * blocks are added. Words that tell nothing have none.
   */
  find(words: readonly string[]): Occurrences[] {
    const found = new Set<Occurrences>();
    for (const word of words) {
      const occurrences = this.of(word);
      if (occurrences) found.add(occurrences);
    }
    return [...found];
  }

  /** The same for a block of running text, in which they are noted to occur; blocks come in order. */
  add(words: readonly string[], block: number): Occurrences[] {
    const found: Occurrences[] = [];
    for (const word of words) {
      const occurrences = this.of(word);
      if (!occurrences || occurrences.at(-1) === block) continue;
      occurrences.push(block);
      found.push(occurrences);
    }
    return found;
  }

  private of(word: string): number[] | null {
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
