import { foldLetters, writtenLetters } from '../fold/fold-letters';
import type { Slot, Stem } from '../inflect/stem';
import type { Lexeme } from './lexeme';
import { type Shape, shapesOf } from './shape';

/** A stem of a lexeme, as the index keeps it. */
export interface IndexedStem {
  lexeme: Lexeme;
  /** Vocalised. */
  text: string;
  /** Its letters, without marks. */
  written: string;
  /** Number of its slot. */
  slot: number;
}

/** Letters around a stem are few: each run of them has a number, and a pair of numbers is one key. */
const mostAffixes = 1 << 9;

/** Finds the stems and the shapes that a folded word can be divided into. */
export class LexiconIndex {
  private readonly stems = new Map<string, IndexedStem[]>();
  private readonly slots = new Map<Slot, number>();
  private readonly prefixIds = new Map<string, number>();
  private readonly suffixIds = new Map<string, number>();
  private readonly shapes = new Map<number, Shape[]>();
  /** How long a suffix can be, a prefix and a stem. */
  longestPrefix = 0;
  longestSuffix = 0;
  longestStem = 0;

  get stemCount(): number {
    let count = 0;
    for (const stems of this.stems.values()) count += stems.length;
    return count;
  }

  add(lexeme: Lexeme, stems: readonly Stem[]): void {
    for (const { text, slot } of stems) {
      const written = writtenLetters(text);
      const key = foldLetters(written);
      const stem = { lexeme, text, written, slot: this.numberOf(slot) };
      const known = this.stems.get(key);
      if (known) known.push(stem);
      else this.stems.set(key, [stem]);
      if (key.length > this.longestStem) this.longestStem = key.length;
    }
  }

  prefix(letters: string): number | undefined {
    return this.prefixIds.get(letters);
  }

  suffix(letters: string): number | undefined {
    return this.suffixIds.get(letters);
  }

  stemsOf(folded: string): readonly IndexedStem[] | undefined {
    return this.stems.get(folded);
  }

  /** What a slot can be with these letters around its stem. */
  shapesAt(slot: number, prefix: number, suffix: number): readonly Shape[] | undefined {
    return this.shapes.get((slot * mostAffixes + prefix) * mostAffixes + suffix);
  }

  private numberOf(slot: Slot): number {
    const known = this.slots.get(slot);
    if (known !== undefined) return known;
    const number = this.slots.size;
    this.slots.set(slot, number);
    for (const shape of shapesOf(slot)) {
      const [prefix, suffix] = [idOf(this.prefixIds, shape.prefix), idOf(this.suffixIds, shape.suffix)];
      this.longestPrefix = Math.max(this.longestPrefix, shape.prefix.length);
      this.longestSuffix = Math.max(this.longestSuffix, shape.suffix.length);
      const key = (number * mostAffixes + prefix) * mostAffixes + suffix;
      const here = this.shapes.get(key);
      if (here) here.push(shape);
      else this.shapes.set(key, [shape]);
    }
    return number;
  }
}

function idOf(ids: Map<string, number>, letters: string): number {
  const id = ids.get(letters) ?? ids.size;
  ids.set(letters, id);
  return id;
}
