import { foldLetters } from '../fold/fold-letters';

/** Numbers of what stands before stems, or after them: there are few such runs of letters, in many slots. */
export class AffixNumbers {
  private readonly noted = new Set<string>();
  private readonly numbers = new Map<string, number>();
  /** The length of the longest. */
  longest = 0;

  /** Gives a vocalised affix a number, by its folded letters, if it has none. */
  note(affix: string): void {
    if (this.noted.has(affix)) return;
    this.noted.add(affix);
    const folded = foldLetters(affix);
    if (this.numbers.has(folded)) return;
    this.numbers.set(folded, this.numbers.size);
    this.longest = Math.max(this.longest, folded.length);
  }

  /** The number of folded letters; `undefined` for what is no affix. */
  find(folded: string): number | undefined {
    return this.numbers.get(folded);
  }
}
