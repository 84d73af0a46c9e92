import { dualAfter, femininePluralAfter, type Paradigm } from '../paradigm';

function unchanging(ending: string): Paradigm['singular'] {
  const same = `ـ${ending} ـ${ending} ـ${ending}`;
  return { ind: same, def: same, cons: same };
}

/** `كَامِيرَا`, `كَامِيرَتَانِ`, `كَامِيرَات`. */
export const foreignAlif: Paradigm = {
  name: 'foreign ا',
  cut: 'َا',
  singular: unchanging('َا'),
  dual: dualAfter('َت'),
  femininePlural: femininePluralAfter(''),
};

/** `تَاكْسِي`, `تَاكْسِيَات`. */
export const foreignYaa: Paradigm = {
  name: 'foreign ي',
  cut: 'ِي',
  singular: unchanging('ِي'),
  femininePlural: femininePluralAfter('ِي'),
};

/** `فِيدْيُو`, `فِيدْيُوهَات`. */
export const foreignWaw: Paradigm = {
  name: 'foreign و',
  cut: 'ُو',
  singular: unchanging('ُو'),
  femininePlural: femininePluralAfter('ُوه'),
};
