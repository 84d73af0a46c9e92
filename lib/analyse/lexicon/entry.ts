/** The forms of the Arabic verb: I–X of three radicals, QI–QIV of four. */
export const verbForms = [
  ...['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'],
  ...['QI', 'QII', 'QIII', 'QIV'],
] as const;
export type VerbForm =
  | ('I' | 'II' | 'III' | 'IV' | 'V' | 'VI' | 'VII' | 'VIII' | 'IX' | 'X')
  | ('QI' | 'QII' | 'QIII' | 'QIV');

/** How often a lemma stands in a million words of news: 1 at least 1,000, 2 at least 300, 3 100, 4 30, 5 10, 6 3, 7 less. */
export type Band = 1 | 2 | 3 | 4 | 5 | 6 | 7;

interface Entry {
  /** Vocalised citation form, without case ending or article: `وَزِير`, `كَتَبَ`. */
  lemma: string;
  /** English senses separated by `; `, the one that news uses most first. */
  gloss: string;
  band: Band;
}

/** What a verb takes: an object, a clause, a preposition, and what that makes it mean. */
export interface Government {
  /** `tr`, `intr`, `tr2`, `cl`, or a vocalised preposition: `عَنْ`. */
  takes: string;
  /** What the verb means with it; `null` where that changes nothing. */
  gloss: string | null;
}

export interface VerbEntry extends Entry {
  type: 'verb';
  /** Radicals without separators, hamza as ء: `قول`, `ءمن`. */
  root: string;
  form: VerbForm;
  /** Of the middle radical in the imperfect of form I; `null` for the others. */
  vowel: 'a' | 'i' | 'u' | null;
  /** As listed; empty where the regular one of its form is meant. */
  masdars: readonly string[];
  government: readonly Government[];
}

export type Gender = 'm' | 'f' | 'mf';

/** How a noun takes case: all three with tanwīn, two without, none that is heard. */
export type Declension = 'triptote' | 'diptote' | 'invariable';

export interface NounEntry extends Entry {
  type: 'noun';
  root: string | null;
  gender: Gender;
  isHuman: boolean;
  /** Said by the entry; `null` where its spelling tells. */
  declension: Declension | null;
  /** A collective, whose single one takes ة: `شَجَر`, `شَجَرَة`. */
  isCollective: boolean;
  /** Only plural: `نَاس`. */
  isPlural: boolean;
  /** Vocalised broken plurals, `ات` and `ون`, in order of use. */
  plurals: readonly string[];
}

export interface AdjectiveEntry extends Entry {
  type: 'adjective';
  root: string | null;
  /** An elative, `أَكْبَر`; a colour or the like, `أَحْمَر`; a participle by its verb. */
  kind: 'plain' | 'elative' | 'colour' | 'participle';
  declension: Declension | null;
  /** Vocalised; `null` for the one with ة. */
  feminine: string | null;
  plurals: readonly string[];
}

export interface FunctionWordEntry extends Entry {
  type: 'function';
  /** One shape, vocalised: `الَّتِي`, with the lemma `الَّذِي`. */
  form: string;
  pos: string;
  features: string;
  /** Letters that may stand before it, out of `وفبلكسأ`. */
  proclitics: string;
  /** Whether it may take ال. */
  takesArticle: boolean;
  takesPronoun: boolean;
}

export const nameKinds = ['given', 'family', 'place', 'org', 'brand', 'other'] as const;
export type NameKind = (typeof nameKinds)[number];

export interface NameEntry extends Entry {
  type: 'name';
  kinds: readonly NameKind[];
  gender: Gender;
  /** The adjective of a place. */
  nisba: { lemma: string; gloss: string } | null;
}

export const phraseKinds = ['title', 'name', 'institution', 'term', 'idiom'] as const;

export interface PhraseEntry {
  type: 'phrase';
  /** In ordinary spelling: `وَزِير الخارجية`; `=` before a word that stands for its form alone. */
  words: readonly string[];
  kind: (typeof phraseKinds)[number];
  gloss: string;
  band: Band;
}

export type LexiconEntry =
  | VerbEntry
  | NounEntry
  | AdjectiveEntry
  | FunctionWordEntry
  | NameEntry
  | PhraseEntry;
