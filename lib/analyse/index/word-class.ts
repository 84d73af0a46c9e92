import { writtenLetters } from '../fold/fold-letters';

/** Words that rules know by name: by the letters of their lemma, or by the whole of it where the letters are another word's too. */
const named = {
  /** Takes the jussive: لَمْ, لَمَّا. */
  jussive: ['لم'],
  /** Takes the subjunctive: أَنْ, لَنْ, كَيْ. */
  subjunctive: ['لن', 'كي', 'لكي'],
  /** أَنْ, told from أَنَّ by its marks. */
  that: ['أَنْ'],
  /** إِنَّ and its sisters, before a noun in the accusative. */
  emphatic: ['أَنَّ', 'إِنَّ', 'لأن', 'كأن', 'لٰكِنَّ', 'لعل', 'ليت'],
  /** Before verbs alone: قَدْ, سَوْفَ. */
  verbal: ['قد', 'لقد', 'سوف'],
  /** كَانَ and its sisters, and verbs that have a verb after them. */
  auxiliary: [
    'كان',
    'ليس',
    'أصبح',
    'بات',
    'ظل',
    'صار',
    'بدأ',
    'أخذ',
    'كاد',
    'راح',
    'أوشك',
    'جعل',
    'مازال',
    'زال',
    'عاد',
    'تم',
    'استمر',
  ],
  demonstrative: ['هذا', 'ذلك'],
  /** A demonstrative before its noun (DET), told from one by itself (PRON) by the part of speech. */
  determiner: [],
  relative: ['الذي'],
  /** Prepositions that no other stands before, as مِنْ before دُونَ, فَوْقَ, خِلَالَ. */
  bare: ['في', 'على', 'عن', 'إلى', 'مِنْ', 'منذ', 'حتى'],
  /** After it إِنَّ: وقال إن. */
  saying: ['قال'],
  quoting: ['إِنَّ'],
  negation: ['لا'],
  /** Both a relative and a negation: مَا, مَنْ. */
  what: ['ما', 'مَنْ'],
  vocative: ['يا', 'أيها'],
  /** After it a noun of measure or a genitive: كُلّ, بَعْض, أَيّ, غَيْر. */
  quantity: ['كل', 'بعض', 'جميع', 'معظم', 'أي', 'غير', 'أحد', 'إحدى', 'عدة', 'كافة'],
  conditional: ['إذا', 'لو', 'إِنْ'],
} as const;

export type WordClass = keyof typeof named;

/** A bit for each class. */
export const wordClass = Object.fromEntries(
  Object.keys(named).map((name, at) => [name, 1 << at]),
) as Readonly<Record<WordClass, number>>;

const byLemma = new Map<string, number>();
for (const [name, lemmas] of Object.entries(named))
  for (const lemma of lemmas) byLemma.set(lemma, (byLemma.get(lemma) ?? 0) | wordClass[name as WordClass]);

/** The classes of a lemma, vocalised, by its letters or by the whole of it; 0 for most. */
export function classesOf(lemma: string): number {
  return (byLemma.get(lemma) ?? 0) | (byLemma.get(writtenLetters(lemma)) ?? 0);
}
