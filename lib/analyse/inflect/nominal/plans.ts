import type { Gender } from '../../lexicon/entry';
import type { Agreement, Endings } from './endings';
import type { SlotPlan } from './make-slot';

const genders = { m: 'Masc', f: 'Fem', mf: null } as const;

interface NounTables {
  gender: Gender;
  /** Sound plurals in ون and ات. */
  hasMasculine: boolean;
  hasFeminine: boolean;
  isElative?: boolean;
}

function planNoun({ gender, hasMasculine, hasFeminine, isElative = false }: NounTables): SlotPlan {
  const agreement = { gender: genders[gender], isElative };
  return {
    name: [isElative ? 'elative' : 'noun', gender, hasMasculine && 'ون', hasFeminine && 'ات']
      .filter(Boolean)
      .join(' '),
    parts: [
      { table: 'singular', number: 'Sing', ...agreement },
      { table: 'dual', number: 'Dual', ...agreement },
      ...(hasMasculine ? [{ table: 'masculinePlural', number: 'Plur', ...agreement } as const] : []),
      ...(hasFeminine ? [{ table: 'femininePlural', number: 'Plur', ...agreement } as const] : []),
    ],
  };
}

/** All that `make` gives for a set of keys, so that there is one object for each. */
function each<Key extends string, Made>(keys: readonly Key[], make: (key: Key) => Made): Record<Key, Made> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, Made>;
}

const everyGender = ['m', 'f', 'mf'] as const;
const soundPlurals = ['none', 'masculine', 'feminine', 'both'] as const;

/** Singular and dual, with the sound plurals that are listed. */
export const nounPlans = each(everyGender, (gender) =>
  each(soundPlurals, (plurals) =>
    planNoun({
      gender,
      hasMasculine: plurals === 'masculine' || plurals === 'both',
      hasFeminine: plurals === 'feminine' || plurals === 'both',
    }),
  ),
);

/** A plural, declined as its own letters have it. */
export const pluralPlans = each(
  everyGender,
  (gender): SlotPlan => ({
    name: `plural ${gender}`,
    parts: [{ table: 'singular', number: 'Plur', gender: genders[gender] }],
  }),
);

const masculine = { gender: 'Masc' } as const;
const feminine = { gender: 'Fem' } as const;
const adjectiveTables: SlotPlan['parts'] = [
  { table: 'singular', number: 'Sing', ...masculine },
  { table: 'dual', number: 'Dual', ...masculine },
  { table: 'feminine', number: 'Sing', ...feminine },
  { table: 'feminineDual', number: 'Dual', ...feminine },
  { table: 'femininePlural', number: 'Plur', ...feminine },
];

/** An adjective with its feminine in ة. */
export const adjectivePlan: SlotPlan = { name: 'adjective', parts: adjectiveTables };

/** The same with its sound masculine plural. */
export const adjectivePlanWithPlural: SlotPlan = {
  name: 'adjective ون',
  parts: [...adjectiveTables, { table: 'masculinePlural', number: 'Plur', ...masculine }],
};

/** An elative, its feminine of the shape فُعْلَى, and its plurals. */
export const elativePlans = {
  masculine: planNoun({ gender: 'm', hasMasculine: true, hasFeminine: false, isElative: true }),
  feminine: planNoun({ gender: 'f', hasMasculine: false, hasFeminine: true, isElative: true }),
  plural: {
    name: 'elative plural',
    parts: [{ table: 'singular', number: 'Plur', ...masculine, isElative: true }],
  } satisfies SlotPlan,
};

/** Where a name can stand, and so which rows of the endings it has. */
const nameRows = {
  /** After ال alone. */
  article: ['def'],
  /** By itself. */
  plain: ['ind'],
  /** By itself with tanwīn, before another name without: `مُحَمَّدُ بْنُ`. */
  linked: ['ind', 'cons'],
  /** A family's name also after ال. */
  family: ['ind', 'def'],
  linkedFamily: ['ind', 'def', 'cons'],
  /** Before a genitive and a pronoun like a noun: `لُبْنَانُنَا`. */
  place: ['ind', 'cons', 'bound', 'mine'],
} as const satisfies Record<string, readonly (keyof Endings)[]>;
export type NameSetting = keyof typeof nameRows;

/** Names have a singular only. */
export const namePlans = each(Object.keys(nameRows) as NameSetting[], (setting) =>
  each(everyGender, (gender): SlotPlan => {
    const agreement: Agreement = { number: 'Sing', gender: genders[gender], rows: nameRows[setting] };
    return { name: `name ${gender} ${setting}`, parts: [{ table: 'singular', ...agreement }] };
  }),
);

/** Which sound plurals there are, as the plans of nouns have them for keys. */
export function soundPluralsOf(hasMasculine: boolean, hasFeminine: boolean): (typeof soundPlurals)[number] {
  if (hasMasculine) return hasFeminine ? 'both' : 'masculine';
  return hasFeminine ? 'feminine' : 'none';
}
