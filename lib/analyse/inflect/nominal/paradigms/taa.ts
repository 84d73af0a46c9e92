import { dualAfter, femininePluralAfter, type Paradigm, taaAfter } from '../paradigm';

/** `مَدْرَسَةٌ`, `مَدْرَسَتُهُ`, `مَدْرَسَتَانِ`. */
export const taa: Paradigm = {
  name: 'ة',
  cut: 'َة',
  singular: taaAfter('َ'),
  dual: dualAfter('َت'),
  femininePlural: femininePluralAfter(''),
};

const afterAlif = { cut: 'َاة', singular: taaAfter('َا'), dual: dualAfter('َات') };

/** `مُبَارَاة`, `مُبَارَيَات`. */
export const taaAfterAlif: Paradigm = {
  name: 'اة, ي',
  ...afterAlif,
  femininePlural: femininePluralAfter('َي'),
};

/** With و for its last radical: `قَنَاة`, `قَنَوَات`. */
export const taaAfterAlifOfWaw: Paradigm = {
  name: 'اة, و',
  ...afterAlif,
  femininePlural: femininePluralAfter('َو'),
};

/** The alif is in the letter before it: `مِرْآة`, `مِرْآتُهُ`. */
export const taaAfterMadda: Paradigm = {
  name: 'آة',
  cut: 'َة',
  singular: taaAfter(''),
  dual: dualAfter('ت'),
};

/** A name in ة takes no tanwīn: `مَكَّةُ`, `مَكَّةَ`. */
export const taaOfName: Paradigm = {
  ...taa,
  name: 'ة, diptote',
  singular: { ...taa.singular, ind: 'ـَةُ ـَةَ ـَةَ' },
};

/** A name in اة. */
export const taaAfterAlifOfName: Paradigm = {
  ...taaAfterAlif,
  name: 'اة, diptote',
  singular: { ...taaAfterAlif.singular, ind: 'ـَاةُ ـَاةَ ـَاةَ' },
};
