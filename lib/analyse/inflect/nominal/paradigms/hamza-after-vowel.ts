import { dualAfter, feminineAfter, femininePluralAfter, type Paradigm } from '../paradigm';

const afterFatha = {
  cut: 'َأ',
  dual: {
    ind: 'ـَآنِ ـَأَيْنِ ـَأَيْنِ',
    def: 'ـَآنِ ـَأَيْنِ ـَأَيْنِ',
    cons: 'ـَآ ـَأَيْ ـَأَيْ',
    mine: '- ـَأَيَّ ـَأَيَّ',
  },
  masculinePlural: {
    ind: 'ـَؤُونَ/ـَأُونَ ـَئِينَ ـَئِينَ',
    def: 'ـَؤُونَ/ـَأُونَ ـَئِينَ ـَئِينَ',
    cons: 'ـَؤُو/ـَأُو ـَئِي ـَئِي',
    mine: 'ـَئِيَّ ـَئِيَّ ـَئِيَّ',
  },
  femininePlural: { ind: 'ـَآتٌ ـَآتٍ ـَآتٍ', def: 'ـَآتُ ـَآتِ ـَآتِ', cons: 'ـَآتُ ـَآتِ ـَآتِ' },
  ...feminineAfter('َأَ'),
};
const definite = { def: 'ـَأُ ـَأِ ـَأَ', cons: 'ـَأُ ـَأِ ـَأَ', bound: 'ـَؤُ ـَئِ ـَأَ' };

/** `مَبْدَأٌ`, `مَبْدَأً`, `مَبْدَؤُهُ`, `مَبْدَآنِ`. */
export const hamzaAfterFatha: Paradigm = {
  name: 'أ',
  ...afterFatha,
  singular: { ind: 'ـَأٌ ـَأٍ ـَأً', ...definite },
};

/** `أَسْوَأُ`, `أَسْوَأَ`. */
export const hamzaAfterFathaDiptote: Paradigm = {
  name: 'أ, diptote',
  ...afterFatha,
  singular: { ind: 'ـَأُ ـَأَ ـَأَ', ...definite },
};

/** `تَكَافُؤٌ`, `تَكَافُؤًا`, `تَكَافُئِهِ`. */
export const hamzaAfterDamma: Paradigm = {
  name: 'ؤ',
  cut: 'ُؤ',
  singular: {
    ind: 'ـُؤٌ ـُؤٍ ـُؤًا',
    def: 'ـُؤُ ـُؤِ ـُؤَ',
    cons: 'ـُؤُ ـُؤِ ـُؤَ',
    bound: 'ـُؤُ ـُئِ ـُؤَ',
  },
  dual: dualAfter('ُؤ'),
  femininePlural: femininePluralAfter('ُؤ'),
  ...feminineAfter('ُؤَ'),
};

/** After a doubled و, where no other و may follow: `تَبَوُّءٌ`, `تَبَوُّءًا`. */
export const hamzaAfterDoubledWaw: Paradigm = {
  name: 'ُّء',
  cut: 'ُء',
  singular: {
    ind: 'ـُءٌ ـُءٍ ـُءًا',
    def: 'ـُءُ ـُءِ ـُءَ',
    cons: 'ـُءُ ـُءِ ـُءَ',
    bound: 'ـُؤُ/ـُءُ ـُئِ ـُءَ',
  },
  dual: dualAfter('ُء'),
  femininePlural: femininePluralAfter('ُء'),
};
