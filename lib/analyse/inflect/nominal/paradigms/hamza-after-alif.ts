import { dualAfter, feminineAfter, femininePluralAfter, type Paradigm } from '../paradigm';

const bare = 'ـَاءُ ـَاءِ ـَاءَ';
const definite = { def: bare, cons: bare, bound: 'ـَاؤُ ـَائِ ـَاءَ' };

/** `بِنَاءٌ`, `بِنَاءً`, `بِنَاؤُهُ`, `بِنَاءَانِ`. */
export const hamzaAfterAlif: Paradigm = {
  name: 'اء',
  cut: 'َاء',
  singular: { ind: 'ـَاءٌ ـَاءٍ ـَاءً', ...definite },
  dual: dualAfter('َاء'),
  masculinePlural: {
    ind: 'ـَاؤُونَ/ـَاءُونَ ـَائِينَ ـَائِينَ',
    def: 'ـَاؤُونَ/ـَاءُونَ ـَائِينَ ـَائِينَ',
    cons: 'ـَاؤُو/ـَاءُو ـَائِي ـَائِي',
    mine: 'ـَائِيَّ ـَائِيَّ ـَائِيَّ',
  },
  femininePlural: femininePluralAfter('َاء'),
  ...feminineAfter('َاءَ'),
};

/** With the ending of the feminine or of a plural: `وُزَرَاءُ`, `صَحْرَاءَ`, `صَحْرَاوَانِ`. */
export const feminineHamza: Paradigm = {
  name: 'اء, diptote',
  cut: 'َاء',
  singular: { ind: 'ـَاءُ ـَاءَ ـَاءَ', ...definite },
  dual: dualAfter('َاو'),
  femininePlural: femininePluralAfter('َاو'),
};
