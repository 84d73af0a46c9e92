import { dualAfter, feminineAfter, femininePluralAfter, type Paradigm } from '../paradigm';

const yaa = 'ـَى ـَى ـَى';
const alif = 'ـَا ـَا ـَا';
const afterYaa = {
  cut: 'َى',
  dual: dualAfter('َي'),
  femininePlural: femininePluralAfter('َي'),
  masculinePlural: {
    ind: 'ـَوْنَ ـَيْنَ ـَيْنَ',
    def: 'ـَوْنَ ـَيْنَ ـَيْنَ',
    cons: 'ـَوْ ـَيْ ـَيْ',
    mine: 'ـَيَّ ـَيَّ ـَيَّ',
  },
  ...feminineAfter('َا'),
};

/** `مُسْتَشْفًى`, `مُسْتَشْفَاهُ`, `مُسْتَشْفَيَانِ`. */
export const maqsura: Paradigm = {
  name: 'ى',
  ...afterYaa,
  singular: { ind: 'ـًى ـًى ـًى', def: yaa, cons: yaa, bound: alif },
};

/** A sound masculine plural of such a word that is listed whole: `مُتَوَفَّوْن`. */
export const masculinePluralOfMaqsura: Paradigm = {
  name: 'وْن',
  cut: 'َوْن',
  singular: afterYaa.masculinePlural,
};

/** Without tanwīn: `ذِكْرَى`, `أَعْلَى`, `مَرْضَى`. */
export const maqsuraDiptote: Paradigm = {
  name: 'ى, diptote',
  ...afterYaa,
  singular: { ind: yaa, def: yaa, cons: yaa, bound: alif },
};

/** `عَصًا`, `عَصَوَانِ`. */
export const longAlif: Paradigm = {
  name: 'ا',
  cut: 'َا',
  singular: { ind: 'ـًا ـًا ـًا', def: alif, cons: alif },
  dual: dualAfter('َو'),
  femininePlural: femininePluralAfter('َو'),
};

/** Without tanwīn, for ى after ي: `دُنْيَا`, `قَضَايَا`, `دُنْيَيَانِ`. */
export const longAlifDiptote: Paradigm = {
  name: 'ا, diptote',
  cut: 'َا',
  singular: { ind: alif, def: alif, cons: alif },
  dual: dualAfter('َي'),
  femininePlural: femininePluralAfter('َي'),
};
