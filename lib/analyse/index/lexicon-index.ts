import { formKey, skeletonOf, softOf, wordKey } from '../fold/word-key';
import type { Slot } from '../inflect/stem';
import type { UnreadEntry } from '../lexicon/unread-entry';
import { AffixNumbers } from './affix-numbers';
import { clitics } from './clitic-sources';
import type { Lexeme } from './lexeme';
import { type Shape, shapesOf } from './shape';
import { sourcesOf } from './sources-of';
import type { SpelledStem } from './spelled-stem';

/** A stem of a lexeme, as the index keeps it. */
export interface IndexedStem {
  lexeme: Lexeme;
  /** Vocalised. */
  text: string;
  /** Its letters, without marks. */
  written: string;
  /** Number of its slot. */
  slot: number;
  /** Place of its entry in the lexicon, by which stems that are written alike stand in order. */
  entry: number;
}

/** A pair of numbers of affixes is one key. */
const mostAffixes = 1 << 9;

/** The place of what is no entry, and made at once. */
const made = -1;

/**
 * Finds the stems and the shapes that a folded word can be divided into. Of an entry nothing is made before a word is looked up that may be a form of it: opening
 * a lexicon costs no more than knowing the keys of its entries.
 */
export class LexiconIndex {
  private readonly stems = new Map<string, IndexedStem[]>();
  private readonly slots = new Map<Slot, number>();
  private readonly prefixes = new AffixNumbers();
  private readonly suffixes = new AffixNumbers();
  /** Slots whose shapes are not worked out yet, by their numbers. */
  private readonly uncompiled: (Slot | null)[] = [];
  private readonly shapes = new Map<number, Shape[]>();
  /** Entries by the skeletons of what they list: of each the soft letters that a form of it has, and its place. */
  private readonly listedAt = new Map<number, number[]>();
  private readonly isMade: Uint8Array;
  private lexemes = 0;
  /** How long a stem can be. */
  longestStem = 0;

  constructor(private readonly entries: readonly UnreadEntry[]) {
    this.isMade = new Uint8Array(entries.length);
    for (const { lexeme, stems } of clitics()) {
      this.add(lexeme, stems, made);
      for (const key of lexeme.keys) this.list(key, made);
    }
    for (let place = 0; place < entries.length; place++)
      for (const key of (entries[place] as UnreadEntry).keys) this.list(key, place);
  }

  private list(key: number, place: number): void {
    const others = this.listedAt.get(skeletonOf(key));
    if (others) others.push(softOf(key), place);
    else this.listedAt.set(skeletonOf(key), [softOf(key), place]);
  }

  /** How many lexemes and stems there are, when everything is made. */
  count(): { lexemes: number; stems: number } {
    for (let place = 0; place < this.entries.length; place++) this.make(place);
    let stems = 0;
    for (const alike of this.stems.values()) stems += alike.length;
    return { lexemes: this.lexemes, stems };
  }

  /**
   * Makes the stems of all entries that what stands in a folded word from `from` to before `to` can be a form of; `false` where it can be a form of none.
   */
  open(folded: string, from: number, to: number): boolean {
    const key = wordKey(folded, from, to);
    const listed = this.listedAt.get(skeletonOf(key));
    if (!listed) return false;
    const absent = ~softOf(key);
    let isAny = false;
    for (let at = 0; at < listed.length; at += 2) {
      if (((listed[at] as number) & absent) !== 0) continue;
      isAny = true;
      const place = listed[at + 1] as number;
      if (place >= 0 && this.isMade[place] === 0) this.make(place);
    }
    return isAny;
  }

  get longestPrefix(): number {
    return this.prefixes.longest;
  }

  get longestSuffix(): number {
    return this.suffixes.longest;
  }

  prefix(letters: string): number | undefined {
    return this.prefixes.find(letters);
  }

  suffix(letters: string): number | undefined {
    return this.suffixes.find(letters);
  }

  stemsOf(folded: string): readonly IndexedStem[] | undefined {
    return this.stems.get(folded);
  }

  /** What a slot can be with these letters around its stem. */
  shapesAt(slot: number, prefix: number, suffix: number): readonly Shape[] | undefined {
    const uncompiled = this.uncompiled[slot];
    if (uncompiled) this.compile(slot, uncompiled);
    return this.shapes.get((slot * mostAffixes + prefix) * mostAffixes + suffix);
  }

  private make(place: number): void {
    if (this.isMade[place] === 1) return;
    this.isMade[place] = 1;
    const entry = this.entries[place] as UnreadEntry;
    for (const { lexeme, stems } of sourcesOf(entry.read(), this.isListed)) {
      lexeme.keys = entry.keys;
      this.add(lexeme, stems, place);
    }
  }

  private readonly isListed = (lemma: string, type: 'noun' | 'adjective'): boolean => {
    const listed = this.listedAt.get(skeletonOf(formKey(lemma))) ?? [];
    for (let at = 1; at < listed.length; at += 2) {
      const entry = this.entries[listed[at] as number];
      if (entry && entry.type === type && entry.lemma === lemma) return true;
    }
    return false;
  };

  private add(lexeme: Lexeme, stems: readonly SpelledStem[], entry: number): void {
    this.lexemes++;
    for (const { text, written, key, slot } of stems) {
      const stem = { lexeme, text, written, slot: this.numberOf(slot), entry };
      const known = this.stems.get(key);
      if (known) insert(known, stem);
      else this.stems.set(key, [stem]);
      if (key.length > this.longestStem) this.longestStem = key.length;
    }
  }

  private numberOf(slot: Slot): number {
    const known = this.slots.get(slot);
    if (known !== undefined) return known;
    const number = this.slots.size;
    this.slots.set(slot, number);
    this.uncompiled[number] = slot;
    for (const { prefix, suffix } of slot.cells) {
      this.prefixes.note(prefix);
      this.suffixes.note(suffix);
    }
    return number;
  }

  /** Works the shapes of a slot out, when the first word is divided at a stem that has it. */
  private compile(number: number, slot: Slot): void {
    this.uncompiled[number] = null;
    for (const shape of shapesOf(slot)) {
      const [prefix, suffix] = [this.prefixes.find(shape.prefix), this.suffixes.find(shape.suffix)];
      if (prefix === undefined || suffix === undefined) continue;
      const key = (number * mostAffixes + prefix) * mostAffixes + suffix;
      const here = this.shapes.get(key);
      if (here) here.push(shape);
      else this.shapes.set(key, [shape]);
    }
  }
}

/** Puts a stem after those of its entry and of the entries before. */
function insert(stems: IndexedStem[], stem: IndexedStem): void {
  let at = stems.length;
  while (at > 0 && (stems[at - 1] as IndexedStem).entry > stem.entry) at--;
  stems.splice(at, 0, stem);
}
