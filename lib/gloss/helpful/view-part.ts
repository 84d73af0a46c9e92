import type { Part } from '../../model/gloss';
import { isArticle, takesArticle } from '../article';
import { type Letter, splitLetters } from '../letters';
import type { PartView } from './rule';

/** What a verb's person, number and gender add after the stem: before a pronoun or in the subjunctive it may be shorter. */
const endings: Readonly<Record<string, readonly string[]>> = {
  'Perf 3 Sing Fem': ['ت'],
  'Perf 3 Dual Masc': ['ا'],
  'Perf 3 Dual Fem': ['تا'],
  'Perf 3 Plur Masc': ['وا', 'و'],
  'Perf 3 Plur Fem': ['ن'],
  'Perf 2 Sing': ['ت'],
  'Perf 2 Dual': ['تما'],
  'Perf 2 Plur Masc': ['تمو', 'تم'],
  'Perf 2 Plur Fem': ['تن'],
  'Perf 1 Sing': ['ت'],
  'Perf 1 Plur': ['نا'],
  'Imp 3 Dual': ['ان', 'ا'],
  'Imp 2 Dual': ['ان', 'ا'],
  'Imp 3 Plur Masc': ['ون', 'وا', 'و'],
  'Imp 2 Plur Masc': ['ون', 'وا', 'و'],
  'Imp 3 Plur Fem': ['ن'],
  'Imp 2 Plur Fem': ['ن'],
  'Imp 2 Sing Fem': ['ين', 'ي'],
};

/** Shows a part to the rules: الْعِلْمِ begins at ع, حَضَرَتْ ends with ر. `null` without a vocalised form. */
export function viewPart(part: Part): PartView | null {
  if (!part.vocalised) return null;
  const letters = splitLetters(part.vocalised);
  const from = takesArticle(part.upos) && isArticle(letters) ? 2 : 0;
  return { part, letters, from, to: letters.length - endingLength(part, letters) };
}

function endingLength({ upos, features }: Part, letters: readonly Letter[]): number {
  if (upos !== 'VERB') return 0;
  const { Aspect = '', Person = '', Number: number = '', Gender = '' } = features;
  const key = `${Aspect} ${Person} ${number}`;
  const spelling = letters.map(({ letter }) => letter).join('');
  const known = endings[`${key} ${Gender}`] ?? endings[key] ?? [];
  return known.find((ending) => spelling.endsWith(ending))?.length ?? 0;
}
