import { longestWord } from '../fold/fold-letters';
import type { IndexedStem } from './indexed-stem';

/** Stems that are written alike when folded. */
interface Alike {
  folded: string;
  stems: IndexedStem[];
  /** Others whose letters have the same hash. */
  other: Alike | undefined;
}

/** A hash as a small integer. */
const small = 0x3fffffff;
const factor = 0x01000193;
const powers = new Int32Array(longestWord + 1).fill(1);
for (let at = 1; at < powers.length; at++) powers[at] = Math.imul(powers[at - 1] as number, factor);

/** Finds stems by a piece of a folded word without cutting it out: the hash of every piece follows from those of the beginnings of the word. */
export class StemTable {
  private readonly byHash = new Map<number, Alike>();
  private word = '';
  /** The hashes of the beginnings of the word. */
  private readonly sums = new Int32Array(longestWord + 1);

  /** Adds a stem, after those of its entry and of the entries before. */
  add(folded: string, stem: IndexedStem): void {
    let hash = 0;
    for (let at = 0; at < folded.length; at++) hash = next(hash, folded.charCodeAt(at));
    hash &= small;
    const first = this.byHash.get(hash);
    let known = first;
    while (known && known.folded !== folded) known = known.other;
    if (known) insert(known.stems, stem);
    else this.byHash.set(hash, { folded, stems: [stem], other: first });
  }

  /** Says which word's pieces are asked for. */
  aim(folded: string): void {
    this.word = folded;
    for (let at = 0; at < folded.length; at++)
      this.sums[at + 1] = next(this.sums[at] as number, folded.charCodeAt(at));
  }

  /** The stems that a piece of the word is, from `from` to before `to`. */
  find(from: number, to: number): readonly IndexedStem[] | undefined {
    const before = Math.imul(this.sums[from] as number, powers[to - from] as number);
    let alike = this.byHash.get(((this.sums[to] as number) - before) & small);
    while (alike && !(alike.folded.length === to - from && this.word.startsWith(alike.folded, from)))
      alike = alike.other;
    return alike?.stems;
  }

  /** How many stems there are. */
  count(): number {
    let stems = 0;
    for (const alike of this.byHash.values())
      for (let each: Alike | undefined = alike; each; each = each.other) stems += each.stems.length;
    return stems;
  }
}

const next = (hash: number, unit: number) => (Math.imul(hash, factor) + unit) | 0;

function insert(stems: IndexedStem[], stem: IndexedStem): void {
  let at = stems.length;
  while (at > 0 && (stems[at - 1] as IndexedStem).entry > stem.entry) at--;
  if (at === stems.length) stems.push(stem);
  else stems.splice(at, 0, stem);
}
