import type { SentenceId } from './text';

/** Where a gloss comes from: a person, the lexicon, or the engine's guess. */
export const glossSources = ['editor', 'lexicon', 'guess'] as const;
export type GlossSource = (typeof glossSources)[number];

/** Universal Dependencies part of speech. */
export const upos = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;
export type Upos = (typeof upos)[number];

/** Universal Dependencies features, in their standard spelling: `{ Case: 'Gen', Number: 'Sing' }`. */
export type Features = Readonly<Record<string, string>>;

/** A syntactic word: a whole word, or one part of it (`و` and `وزير` of `ووزير`). */
export interface Part {
  /** As written; the article's alif is written back after ل (`للأمن` → `ل`, `الأمن`). */
  form: string;
  /** Vocalised citation form; `null` where the file has none. */
  lemma: string | null;
  upos: Upos;
  features: Features;
  gloss: string | null;
  vocalised: string | null;
  root: string | null;
}

/** The English of one written word, in its context. */
export interface WordGloss {
  /** Place among the words of its sentence, from 1. */
  index: number;
  form: string;
  /** Short, as the interlinear line shows it; `null` where nothing is known. */
  gloss: string | null;
  /** Letters equal to the form, marks added. */
  vocalised: string | null;
  /** IJMES style, computed from the vocalised form. */
  transliteration: string | null;
  source: GlossSource | null;
  /** One for a word without clitics, else one each. */
  parts: [Part, ...Part[]];
}

export const phraseKinds = ['title', 'name', 'institution', 'term', 'idiom'] as const;
export type PhraseKind = (typeof phraseKinds)[number];

/** Words that mean one thing together: `وزارة الداخلية`, Ministry of Interior. */
export interface PhraseGloss {
  /** First and last word, by index from 1. */
  from: number;
  to: number;
  kind: PhraseKind;
  gloss: string;
}

export interface SentenceGloss {
  id: SentenceId;
  /** The sentence in English. */
  english: string | null;
  words: WordGloss[];
  /** In order, never overlapping. */
  phrases: PhraseGloss[];
}

/** The English layer of an article, by sentence. */
export type ArticleGloss = ReadonlyMap<SentenceId, SentenceGloss>;
