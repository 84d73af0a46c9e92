import { formKey, skeletonOf, softOf, wordKey } from '../fold/word-key';
import type { Slot } from '../inflect/stem';
import type { UnreadEntry } from '../lexicon/unread-entry';
import { AffixTrie } from './affix-trie';
import { clitics } from './clitic-sources';
import type { IndexedSlot, IndexedStem } from './indexed-stem';
import type { Lexeme } from './lexeme';
import { type Shape, shapesOf } from './shape';
import { sourcesOf } from './sources-of';
import type { SpelledStem } from './spelled-stem';
import { StemTable } from './stem-table';

/** A stem with what its slot can be there. */
export interface StemInShape {
  stem: IndexedStem;
  shape: Shape;
}

/** A pair of numbers of affixes is one key. */
const mostAffixes = 1 << 9;

/** Where nothing stands. */
const none = -1;

/** The place of what is no entry, and made at once. */
const made = -1;

/**
 * Finds the stems and the shapes that a folded word can be divided into. Of an entry nothing is made before a word is looked up that may be a form of it: opening
 * a lexicon costs no more than knowing the keys of its entries.
 */
export class LexiconIndex {
  private readonly stems = new StemTable();
  private readonly slots = new Map<Slot, IndexedSlot>();
  private readonly prefixes = new AffixTrie('from the first');
  private readonly suffixes = new AffixTrie('from the last');
  private word = '';
  /** For what entries list, three numbers each: the soft letters that a form of it has, the place of the entry, and where the one before with its skeleton stands. */
  private readonly listed: number[] = [];
  /** Where the last one of each skeleton stands. */
  private readonly lastListed = new Map<number, number>();
  private readonly isMade: Uint8Array;
  private lexemes = 0;

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
    const skeleton = skeletonOf(key);
    this.listed.push(softOf(key), place, this.lastListed.get(skeleton) ?? none);
    this.lastListed.set(skeleton, this.listed.length - 3);
  }

  /** How many lexemes and stems there are, when everything is made. */
  count(): { lexemes: number; stems: number } {
    for (let place = 0; place < this.entries.length; place++) this.make(place);
    return { lexemes: this.lexemes, stems: this.stems.count() };
  }

  /** Says of which folded word parts are asked for. */
  aim(folded: string): void {
    this.word = folded;
    this.stems.aim(folded);
  }

  /** Divides a part of the word, from `from` to before `to`, into prefix, stem and suffix, in every way that there is. */
  find(from: number, to: number): StemInShape[] {
    const found: StemInShape[] = [];
    if (!this.open(from, to)) return found;
    const prefixes = this.prefixes.find(this.word, from, to);
    for (let before = 0; before < prefixes.length; before += 2) {
      const start = from + (prefixes[before] as number);
      const suffixes = this.suffixes.find(this.word, start, to);
      for (let after = 0; after < suffixes.length; after += 2) {
        const stems = this.stems.find(start, to - (suffixes[after] as number));
        if (!stems) continue;
        const affixes = affixesOf(prefixes[before + 1] as number, suffixes[after + 1] as number);
        for (const stem of stems) {
          const shapes = (stem.slot.shapes ?? this.compile(stem.slot)).get(affixes);
          if (shapes) for (const shape of shapes) found.push({ stem, shape });
        }
      }
    }
    return found;
  }

  /**
   * Makes the stems of all entries that what stands in the word from `from` to before `to` can be a form of; `false` where it can be a form of none.
   */
  private open(from: number, to: number): boolean {
    const key = wordKey(this.word, from, to);
    const absent = ~softOf(key);
    let isAny = false;
    for (let at = this.lastListed.get(skeletonOf(key)) ?? none; at >= 0; at = this.listed[at + 2] as number) {
      if (((this.listed[at] as number) & absent) !== 0) continue;
      isAny = true;
      const place = this.listed[at + 1] as number;
      if (place >= 0 && this.isMade[place] === 0) this.make(place);
    }
    return isAny;
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
    const key = formKey(lemma);
    for (let at = this.lastListed.get(skeletonOf(key)) ?? none; at >= 0; at = this.listed[at + 2] as number) {
      if (this.listed[at] !== softOf(key)) continue;
      const entry = this.entries[this.listed[at + 1] as number];
      if (entry && entry.type === type && entry.lemma === lemma) return true;
    }
    return false;
  };

  private add(lexeme: Lexeme, stems: readonly SpelledStem[], entry: number): void {
    this.lexemes++;
    for (const spelled of stems)
      this.stems.add(spelled.key, { lexeme, spelled, slot: this.slotOf(spelled.slot), entry });
  }

  private slotOf(slot: Slot): IndexedSlot {
    const known = this.slots.get(slot);
    if (known) return known;
    const indexed: IndexedSlot = { slot, shapes: null };
    this.slots.set(slot, indexed);
    for (const { prefix, suffix } of slot.cells) {
      this.prefixes.note(prefix);
      this.suffixes.note(suffix);
    }
    return indexed;
  }

  private compile(indexed: IndexedSlot): Map<number, Shape[]> {
    const shapes = new Map<number, Shape[]>();
    for (const shape of shapesOf(indexed.slot)) {
      const affixes = affixesOf(this.prefixes.note(shape.prefix), this.suffixes.note(shape.suffix));
      const here = shapes.get(affixes);
      if (here) here.push(shape);
      else shapes.set(affixes, [shape]);
    }
    indexed.shapes = shapes;
    return shapes;
  }
}

const affixesOf = (prefix: number, suffix: number) => prefix * mostAffixes + suffix;
