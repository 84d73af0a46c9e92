import { foldLetters } from '../fold/fold-letters';

/** A run of letters that an affix begins with, or ends with. */
interface Run {
  /** The number of the affix that is just that. */
  number: number | null;
  longer: Map<number, Run>;
}

const newRun = (): Run => ({ number: null, longer: new Map() });

/** Numbers of what stands before stems, or after them: there are few such runs of letters, in many slots. */
export class AffixTrie {
  private readonly noted = new Map<string, number>();
  private readonly empty = newRun();
  private count = 0;

  /** Affixes are read from the first letter of a piece of a word, or from its last backwards. */
  constructor(private readonly reads: 'from the first' | 'from the last') {}

  /** Gives a vocalised affix a number, by its folded letters; the same one again. */
  note(affix: string): number {
    const known = this.noted.get(affix);
    if (known !== undefined) return known;
    const folded = foldLetters(affix);
    let run = this.empty;
    for (let at = 0; at < folded.length; at++) {
      const unit = folded.charCodeAt(this.reads === 'from the first' ? at : folded.length - 1 - at);
      const longer = run.longer.get(unit) ?? newRun();
      run.longer.set(unit, longer);
      run = longer;
    }
    run.number ??= this.count++;
    this.noted.set(affix, run.number);
    return run.number;
  }

  /**
   * Tells which affixes a piece of a folded word has, from `from` to before `to`, the empty one first: their lengths and numbers in turn. What is left of the
   * piece has a letter.
   */
  find(folded: string, from: number, to: number): number[] {
    const found: number[] = [];
    let run: Run | undefined = this.empty;
    for (let length = 0; run && from + length < to; length++) {
      if (run.number !== null) found.push(length, run.number);
      run = run.longer.get(
        folded.charCodeAt(this.reads === 'from the first' ? from + length : to - 1 - length),
      );
    }
    return found;
  }
}
