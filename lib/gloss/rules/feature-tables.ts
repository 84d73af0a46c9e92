import type { Upos } from '../../model/gloss';

/** What each feature can say (Universal Dependencies, as far as Arabic and our readers need it). */
export const featureValues: Readonly<Record<string, readonly string[]>> = {
  Aspect: ['Imp', 'Perf'],
  Case: ['Acc', 'Gen', 'Nom'],
  Definite: ['Cons', 'Def', 'Ind'],
  Degree: ['Cmp'],
  Gender: ['Fem', 'Masc'],
  Mood: ['Imp', 'Ind', 'Jus', 'Sub'],
  Number: ['Dual', 'Plur', 'Sing'],
  Person: ['1', '2', '3'],
  PronType: ['Dem', 'Ind', 'Int', 'Prs', 'Rel'],
  VerbForm: ['Fin', 'Part', 'Vnoun'],
  Voice: ['Act', 'Pass'],
};

interface FeatureTable {
  required: readonly string[];
  allowed: readonly string[];
}

const nominal = ['Case', 'Definite', 'Gender', 'Number'];
const verb: FeatureTable = {
  required: ['Aspect', 'Gender', 'Number', 'Person', 'VerbForm', 'Voice'],
  allowed: ['Mood'],
};
const pronoun: FeatureTable = { required: ['PronType'], allowed: ['Gender', 'Number', 'Person'] };

/** What is told of each part of speech; of those that are not here, nothing. */
export const featureTables: Readonly<Partial<Record<Upos, FeatureTable>>> = {
  NOUN: { required: nominal, allowed: ['VerbForm'] },
  PROPN: { required: nominal, allowed: [] },
  ADJ: { required: nominal, allowed: ['Degree', 'VerbForm', 'Voice'] },
  VERB: verb,
  AUX: { required: [], allowed: [...verb.required, ...verb.allowed] },
  PRON: pronoun,
  DET: pronoun,
  NUM: { required: [], allowed: nominal },
};

/** Quantifiers (every, both, some), of which nothing is told. */
export const unmarked: ReadonlySet<string> = new Set(['كُلّ', 'كِلَا', 'كِلْتَا', 'بَعْض']);
