import {
  dualAfter,
  feminineAfter,
  femininePluralAfter,
  masculinePluralAfter,
  type Paradigm,
} from '../paradigm';

const bare = 'ـُ ـِ ـَ';
const rest = {
  cut: '',
  dual: dualAfter(''),
  masculinePlural: masculinePluralAfter(''),
  femininePlural: femininePluralAfter(''),
  ...feminineAfter('َ'),
};

/** `كِتَابٌ`, `كِتَابٍ`, `كِتَابًا`. */
export const triptote: Paradigm = {
  name: 'triptote',
  singular: { ind: 'ـٌ ـٍ ـًا', def: bare, cons: bare },
  ...rest,
};

/** `مَدَارِسُ`, `مَدَارِسَ`, and like any other when it is definite or in construct: `الْمَدَارِسِ`. */
export const diptote: Paradigm = {
  name: 'diptote',
  singular: { ind: 'ـُ ـَ ـَ', def: bare, cons: bare },
  ...rest,
};

/** A sound feminine plural that is listed whole: `سَنَوَات`. */
export const femininePlural: Paradigm = {
  name: 'ات',
  cut: '',
  singular: { ind: 'ـٌ ـٍ ـٍ', def: 'ـُ ـِ ـِ', cons: 'ـُ ـِ ـِ' },
};

/** A sound masculine plural that is listed whole: `بَنُون`. */
export const masculinePlural: Paradigm = { name: 'ون', cut: 'ُون', singular: masculinePluralAfter('') };

/** What has no endings that are heard, for all that it ends in a consonant. */
export const invariable: Paradigm = {
  name: 'invariable',
  cut: '',
  singular: { ind: 'ـ ـ ـ', def: 'ـ ـ ـ', cons: 'ـ ـ ـ' },
  femininePlural: femininePluralAfter(''),
};
