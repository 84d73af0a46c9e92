import type { Upos } from '../../model/gloss';
import type { FunctionWordEntry, Government } from '../lexicon/entry';

/** How a lexeme came about: listed, or made from another by grammar. */
export type Origin = 'listed' | 'masdar' | 'active' | 'passive' | 'nisba' | 'person' | 'clitic';

/** A word of the lexicon, or one made from it. */
export interface Lexeme {
  lemma: string;
  pos: Upos;
  root: string | null;
  /** Of the entry that it is made of, which the index knows: all that it is written as has one of them. */
  keys: readonly number[];
  /** English senses separated by `; `. */
  gloss: string;
  /** 1 (frequent) to 7; one made from another has that one's. */
  band: number;
  origin: Origin;
  /** Bits of `trait` that all its forms have. */
  traits: number;
  /** A bit of `wordClass` for words that rules know by name: لم, أن, كان. */
  kind: number;
  /** Always with ال: القاهرة. */
  needsArticle: boolean;
  /** Of verbs. */
  government: readonly Government[];
  /** Of function words: what may be written to them. */
  takes: Pick<FunctionWordEntry, 'proclitics' | 'takesArticle' | 'takesPronoun'> | null;
}
