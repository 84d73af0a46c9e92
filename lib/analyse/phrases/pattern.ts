import { foldLetters } from '../fold/fold-letters';
import { keysOfWord } from '../index/divisions';
import type { Reading } from '../index/reading';
import type { PhraseEntry } from '../lexicon/entry';
import type { UnreadEntry } from '../lexicon/unread-entry';

/** Gives what a word can be, by rising cost. */
export type Read = (word: string) => readonly Reading[];

/** Readings of a phrase's own word that are dearer than its cheapest by more are not meant. */
const widest = 2.5;

/** What a word of a phrase can be. */
export interface Part {
  readings: readonly Reading[];
  /** Folded letters of a word that stands for its form alone. */
  form: string | null;
}

/** A phrase to be found; what its words can be is looked up when it is first compared with a text. */
export class Pattern {
  private readonly parts: (Part | undefined)[] = [];
  private entry: PhraseEntry | null = null;
  private ownKeysOfSecond: readonly number[] | null = null;
  readonly words: readonly string[];

  constructor(
    private readonly unread: UnreadEntry,
    /** Among the phrases of the lexicon. */
    readonly place: number,
    private readonly readWord: Read,
  ) {
    this.words = unread.lemma.split(' ');
  }

  get phrase(): PhraseEntry {
    this.entry ??= this.unread.read() as PhraseEntry;
    return this.entry;
  }

  /** How much is written of it: of two phrases of as many words, the one with an article or a pronoun more says more. */
  get letters(): number {
    return this.unread.lemma.length;
  }

  get length(): number {
    return this.words.length;
  }

  /** The keys of all that its second word can be a form of. */
  get keysOfSecond(): readonly number[] {
    this.ownKeysOfSecond ??= keysOfWord(this.words[1] as string);
    return this.ownKeysOfSecond;
  }

  /** The place of the first reading that its first word can be; before all where it stands for its form. */
  placeAmong(readings: readonly Reading[]): number {
    const part = this.part(0);
    if (part.form !== null) return -1;
    return readings.findIndex(({ lexeme }) => part.readings.some((own) => own.lexeme === lexeme));
  }

  part(at: number): Part {
    const known = this.parts[at];
    if (known) return known;
    const word = this.words[at] as string;
    const isForm = word.startsWith('=');
    const own = isForm ? word.slice(1) : word;
    const all = this.readWord(own);
    const limit = (all[0]?.cost ?? 0) + widest;
    const readings = all.filter(({ cost, isGuess }) => cost <= limit && !isGuess);
    const part = { readings, form: isForm || readings.length === 0 ? foldLetters(own) : null };
    this.parts[at] = part;
    return part;
  }
}
