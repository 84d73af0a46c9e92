import { type HelpfulRule, type PartView, type Pick, pickVowel } from './rule';

/** What tells a verb's reading from another with the same letters. */
export const verbRules: readonly HelpfulRule[] = [
  {
    id: 'passive-past',
    reason:
      'The past passive has the letters of the active; u and i are all that tells it: عُقِد, held, against عَقَدَ, he held.',
    pick: pickPassivePast,
    example: ['VERB عُقِدَ Aspect=Perf|Person=3|Number=Sing|Gender=Masc|Voice=Pass عَقَدَ', 'عُقِد'],
    counterexample: 'VERB عَقَدَ Aspect=Perf|Person=3|Number=Sing|Gender=Masc|Voice=Act عَقَدَ',
  },
  {
    id: 'passive-present',
    reason:
      'The present passive has u before and a before the end: يُعقَد, is held, against يَعْقِدُ; the a of a long ā is seen in its letter.',
    pick: pickPassivePresent,
    example: ['VERB يُعْقَدُ Aspect=Imp|Person=3|Number=Sing|Gender=Masc|Voice=Pass عَقَدَ', 'يُعقَد'],
    counterexample: 'VERB يَعْقِدُ Aspect=Imp|Person=3|Number=Sing|Gender=Masc|Voice=Act عَقَدَ',
  },
  {
    id: 'present-u',
    reason: 'Forms II to IV and the four-letter verb say u before: يُقدّم, presents, against يَقْدَمُ, comes.',
    pick: ({ part, letters }) =>
      isVerb(part, 'Imp') && letters[0]?.vowel === 'u' ? pickVowel(letters, 0) : [],
    example: ['VERB يُشِيرُ Aspect=Imp|Person=3|Number=Sing|Gender=Masc|Voice=Act أَشَارَ', 'يُشير'],
    counterexample: 'VERB يَسِيرُ Aspect=Imp|Person=3|Number=Sing|Gender=Masc|Voice=Act سَارَ',
  },
  {
    id: 'person-ending',
    reason: 'I, you and she all end in ت: قلتُ, قلتَ and قلتِ are marked, قالت is not.',
    pick: ({ part, letters, to }) =>
      isVerb(part, 'Perf') && /[12]/.test(part.features.Person ?? '') && to === letters.length - 1
        ? pickVowel(letters, to)
        : [],
    example: ['VERB قُلْتُ Aspect=Perf|Person=1|Number=Sing|Voice=Act قَالَ', 'قلتُ'],
    counterexample: 'VERB قَالَتْ Aspect=Perf|Person=3|Number=Sing|Gender=Fem|Voice=Act قَالَ',
  },
];

function isVerb({ upos, features }: PartView['part'], aspect: string): boolean {
  return upos === 'VERB' && features.Aspect === aspect;
}

/** Every u, and the i that no ي lengthens; the alif of waṣl stays bare, as printed: اُفْتُتِحَ → افتُتِح, أُجْرِيَتْ → أُجريت. */
function pickPassivePast({ part, letters, to }: PartView): Pick[] {
  if (!isVerb(part, 'Perf') || part.features.Voice !== 'Pass') return [];
  return letters.slice(0, to).flatMap(({ letter, vowel }, at) => {
    if (letter === 'ا' || at === to - 1) return [];
    const isHelp = vowel === 'u' || (vowel === 'i' && letters[at + 1]?.letter !== 'ي');
    return isHelp ? pickVowel(letters, at) : [];
  });
}

/** The first u, and the last a of the stem before its last letter: يُسْتَخْدَمُونَ → يُستخدَمون, يُقَالُ → يُقال. */
function pickPassivePresent({ part, letters, to }: PartView): Pick[] {
  if (!isVerb(part, 'Imp') || part.features.Voice !== 'Pass') return [];
  const last = letters.slice(0, to - 1).findLastIndex(({ vowel }) => vowel === 'a');
  const isLong = /[اى]/.test(letters[last + 1]?.letter ?? '');
  return [...pickVowel(letters, 0), ...(last > 0 && !isLong ? pickVowel(letters, last) : [])];
}
