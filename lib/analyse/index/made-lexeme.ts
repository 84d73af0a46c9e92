import type { Upos } from '../../model/gloss';
import type { LexiconEntry, PhraseEntry, VerbEntry } from '../lexicon/entry';
import { deriveGloss } from './derive-gloss';
import type { Lexeme, Origin } from './lexeme';
import { trait } from './traits';
import { classesOf, wordClass } from './word-class';

export type WordEntry = Exclude<LexiconEntry, PhraseEntry>;

const traitsByPos: Partial<Record<Upos, number>> = {
  VERB: trait.verb,
  AUX: trait.particle,
  NOUN: trait.noun,
  ADJ: trait.adjective,
  PROPN: trait.name,
  ADP: trait.preposition,
  NUM: trait.number,
};

/** What a lexeme has beside the usual. */
type Own = Partial<Pick<Lexeme, 'lemma' | 'origin' | 'traits' | 'needsArticle' | 'government' | 'takes'>>;

/** A lexeme whose gloss, of what is made from a verb, is told when it is read. */
class MadeLexeme implements Lexeme {
  readonly lemma: string;
  readonly root: string | null;
  readonly band: number;
  readonly origin: Origin;
  readonly traits: number;
  readonly kind: number;
  readonly needsArticle: boolean;
  readonly government: Lexeme['government'];
  readonly takes: Lexeme['takes'];
  keys: readonly number[] = noKeys;
  private ownGloss: string | null = null;

  constructor(
    private readonly entry: WordEntry,
    readonly pos: Upos,
    own: Own,
  ) {
    this.lemma = own.lemma ?? entry.lemma;
    this.root = 'root' in entry ? entry.root : null;
    this.band = entry.band;
    this.origin = own.origin ?? 'listed';
    this.traits = (traitsByPos[pos] ?? trait.particle) | (own.traits ?? 0);
    this.kind = kindOf(this.lemma, pos);
    this.needsArticle = own.needsArticle ?? false;
    this.government = own.government ?? nothing;
    this.takes = own.takes ?? null;
  }

  get gloss(): string {
    this.ownGloss ??=
      this.origin === 'masdar' || this.origin === 'active' || this.origin === 'passive'
        ? deriveGloss(this.entry as VerbEntry, this.origin)
        : this.entry.gloss;
    return this.ownGloss;
  }
}

const noKeys: Lexeme['keys'] = [];
const nothing: Lexeme['government'] = [];

/** The lexeme of an entry, or of a masdar or participle of a verb's entry. */
export function makeLexeme(entry: WordEntry, pos: Upos, own: Own = {}): Lexeme {
  return new MadeLexeme(entry, pos, own);
}

function kindOf(lemma: string, pos: Upos): number {
  const classes = classesOf(lemma);
  const isDeterminer = pos === 'DET' && (classes & wordClass.demonstrative) !== 0;
  return isDeterminer ? classes | wordClass.determiner : classes;
}
