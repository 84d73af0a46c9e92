import {
  dualAfter,
  feminineAfter,
  femininePluralAfter,
  masculinePluralAfter,
  type Paradigm,
} from '../paradigm';

/**
 * A final ء after sukūn or a long vowel, which is written as part of the endings: `ْء`, `ُوء`, `ِيء`. `seat` is the letter that
 * carries it before an alif: ئ after a letter that joins (`شَيْئًا`), ء after one that does not (`جُزْءًا`).
 */
function onLine(name: string, before: string, seat: string, bound: string): Paradigm {
  const bare = `ـ${before}ءُ ـ${before}ءِ ـ${before}ءَ`;
  const link = `${before}${seat}`;
  return {
    name,
    cut: `${before}ء`,
    singular: { ind: `ـ${before}ءٌ ـ${before}ءٍ ـ${link}ًا`, def: bare, cons: bare, bound },
    dual: dualAfter(link),
    masculinePlural: masculinePluralAfter(link),
    femininePlural: femininePluralAfter(link),
    ...feminineAfter(`${link}َ`),
  };
}

/** `عِبْءٌ`, `عِبْئًا`, `عِبْؤُهُ`. */
export const hamzaAfterJoining = onLine('ء, joining', 'ْ', 'ئ', 'ـْؤُ ـْئِ ـْأَ');

/** `شَيْءٌ`, `شَيْئًا`, `شَيْئُهُ`. */
export const hamzaAfterDiphthongYaa = onLine('يْء', 'ْ', 'ئ', 'ـْئُ ـْئِ ـْئَ');

/** `بَرِيءٌ`, `بَرِيئًا`, `بَرِيئُونَ`. */
export const hamzaAfterLongYaa = onLine('يء', 'ِي', 'ئ', 'ـِيئُ ـِيئِ ـِيئَ');

/** `ضَوْءٌ`, `ضَوْءًا`, `ضَوْءَهُ`. */
export const hamzaAfterDiphthongWaw = onLine('وْء', 'ْ', 'ء', 'ـْؤُ/ـْءُ ـْئِ ـْءَ');

const plain = onLine('وء', 'ُو', 'ء', 'ـُوؤُ/ـُوءُ ـُوئِ ـُوءَ');
const sound = 'ـُوءُونَ ـُوئِينَ ـُوئِينَ';

/** `سُوءٌ`, `سُوءًا`, `سُوءَهُ`. */
export const hamzaAfterLongWaw: Paradigm = {
  ...plain,
  masculinePlural: {
    ind: sound,
    def: sound,
    cons: 'ـُوءُو ـُوئِي ـُوئِي',
    mine: 'ـُوئِيَّ ـُوئِيَّ ـُوئِيَّ',
  },
};

const dual = 'ـْءَانِ ـْأَيْنِ/ـْءَيْنِ ـْأَيْنِ/ـْءَيْنِ';

/** `جُزْءٌ`, `جُزْءًا`, `جُزْأَهُ`, `جُزْأَيْنِ`. */
export const hamzaAfterParting: Paradigm = {
  ...onLine('ء, parting', 'ْ', 'ء', 'ـْؤُ ـْئِ ـْأَ'),
  dual: {
    ind: dual,
    def: dual,
    cons: 'ـْءَا ـْأَيْ/ـْءَيْ ـْأَيْ/ـْءَيْ',
    mine: '- ـْأَيَّ/ـْءَيَّ ـْأَيَّ/ـْءَيَّ',
  },
};
