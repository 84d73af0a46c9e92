/**
 * What a reading is, as bits, so that a rule about two neighbours is two comparisons. A reading has the bit of everything that it can be:
 * one that can be nominative or genitive has both.
 */
export const trait = {
  verb: 1 << 0,
  noun: 1 << 1,
  adjective: 1 << 2,
  name: 1 << 3,
  preposition: 1 << 4,
  /** Any other function word. */
  particle: 1 << 5,
  perfect: 1 << 6,
  imperfect: 1 << 7,
  passive: 1 << 8,
  indicative: 1 << 9,
  subjunctive: 1 << 10,
  jussive: 1 << 11,
  /** Has ال. */
  article: 1 << 12,
  /** Has ال or a pronoun, or is a name. */
  definite: 1 << 13,
  nominative: 1 << 14,
  accusative: 1 << 15,
  genitive: 1 << 16,
  masculine: 1 << 17,
  feminine: 1 << 18,
  singular: 1 << 19,
  dual: 1 << 20,
  plural: 1 << 21,
  human: 1 << 22,
  conjunction: 1 << 23,
  /** Has ب ك or ل. */
  prefixed: 1 << 24,
  pronoun: 1 << 25,
  masdar: 1 << 26,
  elative: 1 << 27,
  number: 1 << 28,
  /** Shows that it is indefinite: `كتابًا`, `قاضٍ`. */
  indefinite: 1 << 29,
  place: 1 << 30,
} as const;

export type Trait = keyof typeof trait;

const byFeature: Readonly<Record<string, number>> = {
  'Aspect=Perf': trait.perfect,
  'Aspect=Imp': trait.imperfect,
  'Voice=Pass': trait.passive,
  'Mood=Ind': trait.indicative,
  'Mood=Sub': trait.subjunctive,
  'Mood=Jus': trait.jussive,
  'Case=Nom': trait.nominative,
  'Case=Acc': trait.accusative,
  'Case=Gen': trait.genitive,
  'Gender=Masc': trait.masculine,
  'Gender=Fem': trait.feminine,
  'Number=Sing': trait.singular,
  'Number=Dual': trait.dual,
  'Number=Plur': trait.plural,
  'Degree=Cmp': trait.elative,
  'VerbForm=Vnoun': trait.masdar,
};

/** The bits of features: `Case=Gen|Number=Sing`. What has no bit is left out. */
export function traitsOf(features: string): number {
  let bits = 0;
  for (const feature of features.split('|')) bits |= byFeature[feature] ?? 0;
  return bits;
}

/** The bits of a list of traits, for a rule. */
export function bitsOf(traits: readonly Trait[]): number {
  return traits.reduce((bits, name) => bits | trait[name], 0);
}
