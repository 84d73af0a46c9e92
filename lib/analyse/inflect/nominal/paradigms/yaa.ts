import {
  dualAfter,
  feminineAfter,
  femininePluralAfter,
  masculinePluralAfter,
  type Paradigm,
} from '../paradigm';

const definite = 'ـِي ـِي ـِيَ';
const rest = {
  cut: 'ِي',
  dual: dualAfter('ِي'),
  masculinePlural: masculinePluralAfter(''),
  femininePlural: femininePluralAfter('ِي'),
  ...feminineAfter('ِيَ'),
};
const mine = 'ـِيَّ ـِيَّ ـِيَّ';

/** `قَاضٍ`, `قَاضِيًا`, `الْقَاضِي`, `قَاضُونَ`. */
export const defective: Paradigm = {
  name: 'defective',
  ...rest,
  singular: { ind: 'ـٍ ـٍ ـِيًا', def: definite, cons: definite, mine },
};

/** `أَرَاضٍ`, `أَرَاضِيَ`. */
export const defectiveDiptote: Paradigm = {
  name: 'defective diptote',
  ...rest,
  singular: { ind: 'ـٍ ـٍ ـِيَ', def: definite, cons: definite, mine },
};
