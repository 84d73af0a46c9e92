import type { KeyRuleId } from '../../model/transliteration-key';

interface RuleExamples {
  /** What Arabic grammar calls it, as words of a gloss file. */
  term?: string;
  words: readonly (readonly [words: string, english: string])[];
}

/** Examples of each rule, transliterated as the text is. */
export const ruleExamples: Readonly<Record<KeyRuleId, RuleExamples>> = {
  article: {
    words: [
      ['NOUN الْوَزِيرُ', 'the minister'],
      ['CCONJ وَ + NOUN الْوَزِيرُ', 'and the minister'],
      ['ADP لِ + NOUN الْأَمْنِ', 'for security'],
    ],
  },
  sun: {
    term: 'NOUN حُرُوف، ADJ شَمْسِيَّة',
    words: [
      ['NOUN الشَّمْسُ', 'the sun'],
      ['NOUN السُّجُونُ', 'the prisons'],
      ['ADP بِ + NOUN النَّتِيجَةِ', 'as a result'],
    ],
  },
  prefixes: {
    words: [
      ['CCONJ وَ + AUX سَ + VERB يُنَاقِشُ', 'and he will discuss'],
      ['ADP بِ + NOUN سُرْعَةٍ', 'with speed'],
      ['NOUN تَأْثِيرُ + PRON هُ PronType=Prs', 'its effect'],
    ],
  },
  doubled: {
    term: 'NOUN شَدَّة',
    words: [
      ['VERB أَكَّدَ', 'he confirmed'],
      ['NOUN مُدَّةٌ', 'period'],
    ],
  },
  feminine: {
    term: 'NOUN تَاء، ADJ مَرْبُوطَة',
    words: [
      ['NOUN وِزَارَةٌ', 'ministry'],
      ['NOUN حَيَاةٌ', 'life'],
    ],
  },
  construct: {
    term: 'NOUN إِضَافَة',
    words: [
      ['NOUN وِزَارَةُ Definite=Cons، NOUN الدَّاخِلِيَّةِ', 'the Ministry of Interior'],
      ['NOUN لَجْنَةُ Definite=Cons، NOUN خُبَرَاءَ', 'a committee of experts'],
    ],
  },
  nisba: {
    term: 'NOUN نِسْبَة',
    words: [
      ['ADJ كُوَيْتِيٌّ', 'Kuwaiti'],
      ['ADJ كُوَيْتِيَّةٌ', 'Kuwaiti (feminine)'],
      ['ADJ كُوَيْتِيُّونَ', 'Kuwaitis'],
    ],
  },
  hamza: {
    term: 'NOUN هَمْزَة',
    words: [
      ['NOUN أُمَرَاءُ', 'princes'],
      ['NOUN الْأَمْنُ', 'security'],
      ['NOUN رَأْيٌ', 'opinion'],
    ],
  },
  wasl: {
    term: 'NOUN هَمْزَةُ Definite=Cons، NOUN الْوَصْلِ',
    words: [
      ['NOUN اِتِّفَاقٌ', 'agreement'],
      ['NOUN الِاتِّفَاقُ', 'the agreement'],
    ],
  },
  endings: {
    term: 'NOUN إِعْرَاب',
    words: [
      ['NOUN الْوَزِيرُ', 'the minister (subject)'],
      ['NOUN الْوَزِيرِ', 'the minister (after a preposition)'],
      ['VERB نَاقَشَ', 'he discussed'],
      ['ADV أَيْضًا', 'also'],
    ],
  },
  names: {
    words: [
      ['PROPN الْكُوَيْتُ', 'Kuwait'],
      ['PROPN عُمَانُ', 'Oman'],
      ['PROPN عَبْدُاللّٰهِ، NOUN بْنُ، PROPN خَالِدٍ', 'Abdullah bin Khaled'],
    ],
  },
};
