/** A place in a paradigm: what stands around the stem there, and what the whole then is. */
export interface Cell {
  /** Before the stem, vocalised: `يَ` of `يَكْتُبُ`; often empty. Never a proclitic or the article. */
  prefix: string;
  /** After the stem, vocalised, beginning with the vowel of the stem's last letter: `ُونَ`, `َةٍ`, `ُ`; may be empty. */
  suffix: string;
  /** Universal Dependencies features in alphabetical order: `Aspect=Imp|Gender=Masc|Mood=Ind|…`. */
  features: string;
  /** Whether a pronoun may be attached to this shape. */
  pronoun: 'never' | 'always' | 'either';
}

/**
 * Cells that some stems share: `the perfect before a vowel`. A slot is one object for all stems that have it, so that the index can
 * compare by identity.
 */
export interface Slot {
  name: string;
  cells: readonly Cell[];
}

/**
 * What an index keeps of a lexeme: a vocalised piece without a vowel after its last letter, that makes every form with the affixes of its
 * slot by mere joining (`كَتَب` + `ْتُ`). Where joining would not do (contraction, the seat of a hamza), there is another stem, with a slot of its own.
 */
export interface Stem {
  text: string;
  slot: Slot;
}

/** A form of a paradigm, with where it stands in it. */
export interface InflectedForm {
  /** Fully vocalised: `يَكْتُبُونَ`. */
  text: string;
  features: string;
  pronoun: Cell['pronoun'];
}

/** Joins stems with the cells of their slots: the whole paradigm. */
export function inflectedForms(stems: readonly Stem[]): InflectedForm[] {
  return stems.flatMap(({ text, slot }) =>
    slot.cells.map(({ prefix, suffix, features, pronoun }) => ({
      text: prefix + text + suffix,
      features,
      pronoun,
    })),
  );
}
