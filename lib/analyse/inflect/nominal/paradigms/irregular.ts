import { dualAfter, type Paradigm } from '../paradigm';
import { triptote } from './consonant';
import { taa } from './taa';
import { defective } from './yaa';

const withoutPronoun = '- - -';

/** أَب, أَخ, حَم: `أَبُوهُ`, `أَبَاهُ`, `أَبِيهِ`, `أَبِي`, `أَبَوَانِ`. */
export const fiveNoun: Paradigm = {
  name: 'five nouns',
  cut: '',
  singular: { ...triptote.singular, cons: 'ـُو ـِي ـَا', mine: 'ـِي ـِي ـِي' },
  dual: dualAfter('َو'),
};

/** فُو, the other construct of فَم: `فُوهُ`, `فِيَّ`. */
export const mouth: Paradigm = {
  name: 'فُو',
  cut: '',
  singular: { cons: 'ـُو ـِي ـَا', mine: 'ـِيَّ ـِيَّ ـِيَّ' },
};

/** ذُو, always before a genitive; in the plural a pronoun will do: `ذَوِيهِمْ`. */
export const possessor: Paradigm = {
  name: 'ذُو',
  cut: '',
  singular: { cons: 'ـُو ـِي ـَا', bound: withoutPronoun },
  dual: { cons: 'ـَوَا ـَوَيْ ـَوَيْ', bound: withoutPronoun },
  masculinePlural: { cons: 'ـَوُو ـَوِي ـَوِي' },
};

/** ذَات, its feminine. */
export const possessoress: Paradigm = {
  name: 'ذَات',
  cut: '',
  singular: { cons: 'ـَاتُ ـَاتِ ـَاتَ', bound: withoutPronoun },
  dual: { cons: 'ـَوَاتَا/ـَاتَا ـَوَاتَيْ/ـَاتَيْ ـَوَاتَيْ/ـَاتَيْ', bound: withoutPronoun },
  femininePlural: { cons: 'ـَوَاتُ ـَوَاتِ ـَوَاتِ', bound: withoutPronoun },
};

/** أُولُو, the plural without a singular of its own. */
export const possessors: Paradigm = {
  name: 'أُولُو',
  cut: 'ُو',
  singular: { cons: 'ـُو ـِي ـِي', bound: withoutPronoun },
};

/** بْن between two names: `مُحَمَّدُ بْنُ سَلْمَانَ`. */
export const sonOf: Paradigm = {
  name: 'بْن',
  cut: '',
  singular: { cons: 'ـُ ـِ ـَ', bound: withoutPronoun },
};

/** اِمْرَأَة, which takes no article: `امْرَأَةٌ`, but `الْمَرْأَةُ`. */
export const woman: Paradigm = {
  name: 'اِمْرَأَة',
  cut: 'َة',
  singular: withoutArticle(taa.singular),
  dual: withoutArticle(dualAfter('َت')),
};

/** ثَمَانٍ, with both accusatives. */
export const eight: Paradigm = {
  name: 'ثَمَانٍ',
  cut: 'ِي',
  singular: { ...defective.singular, ind: 'ـٍ ـٍ ـِيَ/ـِيًا' },
};

/** اِثْنَانِ and its feminine اِثْنَتَانِ. */
export const two: Paradigm = { name: 'اِثْنَانِ', cut: '', singular: dualAfter(''), feminine: dualAfter('َت') };

function withoutArticle({ def, ...rest }: Paradigm['singular']): Paradigm['singular'] {
  return rest;
}

/** عَمْرو, whose و is not spoken and falls before an alif: `عَمْرٌو`, `عَمْرًا`. */
export const silentWaw: Paradigm = {
  name: 'عَمْرو',
  cut: '',
  singular: { ind: 'ـٌو ـٍو ـًا', def: 'ـُو ـِو ـَو', cons: 'ـُو ـِو ـَو' },
};
