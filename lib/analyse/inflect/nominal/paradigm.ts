import { doubled, type Endings } from './endings';

/** How words with the same last letters are declined, in all numbers; what of their citation form belongs to the endings. */
export interface Paradigm {
  name: string;
  /** The end of the citation form that is not stem, beginning with the vowel of the stem's last letter: `َة`, `ِي`; empty for none. */
  cut: string;
  singular: Endings;
  dual?: Endings;
  /** Sound plurals, ون and ات. */
  masculinePlural?: Endings;
  femininePlural?: Endings;
  /** The adjective's feminine with ة. */
  feminine?: Endings;
  feminineDual?: Endings;
}

/** The dual with what stands between stem and ending: `ـَتَانِ` for `َت`. */
export function dualAfter(link: string): Endings {
  const absolute = `ـ${link}َانِ ـ${link}َيْنِ ـ${link}َيْنِ`;
  return {
    ind: absolute,
    def: absolute,
    cons: `ـ${link}َا ـ${link}َيْ ـ${link}َيْ`,
    mine: `- ـ${link}َيَّ ـ${link}َيَّ`,
  };
}

/** The sound masculine plural, ـُونَ. */
export function masculinePluralAfter(link: string): Endings {
  const absolute = `ـ${link}ُونَ ـ${link}ِينَ ـ${link}ِينَ`;
  return {
    ind: absolute,
    def: absolute,
    cons: `ـ${link}ُو ـ${link}ِي ـ${link}ِي`,
    mine: `ـ${link}ِيَّ ـ${link}ِيَّ ـ${link}ِيَّ`,
  };
}

/** The sound feminine plural, whose accusative is like its genitive: `ـَات`. */
export function femininePluralAfter(link: string): Endings {
  const bare = `ـ${link}َاتُ ـ${link}َاتِ ـ${link}َاتِ`;
  return { ind: `ـ${link}َاتٌ ـ${link}َاتٍ ـ${link}َاتٍ`, def: bare, cons: bare };
}

/** A singular in ة, which is ت before a pronoun: `ـَة`, `ـَتُ`. */
export function taaAfter(link: string): Endings {
  const bare = `ـ${link}ةُ ـ${link}ةِ ـ${link}ةَ`;
  return {
    ind: `ـ${link}ةٌ ـ${link}ةٍ ـ${link}ةً`,
    def: bare,
    cons: bare,
    bound: `ـ${link}تُ ـ${link}تِ ـ${link}تَ`,
  };
}

/** Both numbers of an adjective's feminine in ة. */
export function feminineAfter(link: string): Required<Pick<Paradigm, 'feminine' | 'feminineDual'>> {
  return { feminine: taaAfter(link), feminineDual: dualAfter(`${link}ت`) };
}

const doubles = new Map<Paradigm, Paradigm>();

/** The paradigm for a stem whose last consonant is doubled, as its shadda stands after the ending's vowel: `أَمْنِي` + `ُّ`. */
export function doubledParadigm(paradigm: Paradigm): Paradigm {
  const known = doubles.get(paradigm);
  if (known) return known;
  const { name, cut, ...tables } = paradigm;
  const made = {
    ...(Object.fromEntries(
      Object.entries(tables).map(([table, endings]) => [table, doubled(endings)]),
    ) as typeof tables),
    name: `${name}, doubled`,
    cut,
  };
  doubles.set(paradigm, made);
  return made;
}
