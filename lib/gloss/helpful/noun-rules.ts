import { splitLetters } from '../letters';
import { type HelpfulRule, type PartView, type Pick, pickVowel } from './rule';

/** What tells a noun's or an adjective's reading from another with the same letters. */
export const nounRules: readonly HelpfulRule[] = [
  {
    id: 'passive-participle',
    reason:
      'The passive participle of the derived forms differs from the active in one vowel: المشترَك, joint, against المُشتَرِك, taking part.',
    pick: pickPassiveParticiple,
    example: ['ADJ الْمُشْتَرَكَةِ Gender=Fem|Voice=Pass|VerbForm=Part مُشْتَرَك', 'المشترَكة'],
    counterexample: 'ADJ الْمُتَزَايِدَةِ Gender=Fem|Voice=Act|VerbForm=Part مُتَزَايِد',
  },
  {
    id: 'short-masdar',
    reason:
      'A verbal noun of three letters has the letters of its verb: رَفْع, raising, against رَفَعَ, raised. One with two a’s cannot be told by marks.',
    pick: pickShortMasdar,
    example: ['NOUN رَفْعِ Case=Gen|VerbForm=Vnoun رَفْع', 'رَفْع'],
    counterexample: 'NOUN عَمَلِ Case=Gen|VerbForm=Vnoun عَمَل',
  },
];

/** By the lemma, whose last letter but one carries the vowel in every form that keeps its letters: مُشْتَرَك, مُشْتَرَكَات. */
function pickPassiveParticiple({ part: { features, lemma }, letters, from }: PartView): Pick[] {
  if (features.VerbForm !== 'Part' || features.Voice !== 'Pass' || !lemma) return [];
  const model = splitLetters(lemma);
  const isKept = model.every(({ letter }, at) => letters[from + at]?.letter === letter);
  const at = from + model.length - 2;
  const isMarked = letters[from]?.vowel === 'u' && letters[at]?.vowel === 'a' && model.at(-1)?.letter !== 'ى';
  return isKept && isMarked ? pickVowel(letters, at) : [];
}

function pickShortMasdar({ part, letters, from }: PartView): Pick[] {
  const model = splitLetters(part.lemma ?? '');
  const [first, middle, last] = letters.slice(from);
  if (part.features.VerbForm !== 'Vnoun' || model.length !== 3 || last?.letter !== model[2]?.letter)
    return [];
  const isWeak = /[اويىأؤئ]/.test(middle?.letter ?? '') || /[اىيوة]/.test(last?.letter ?? '');
  if (middle?.vowel !== '' || isWeak) return [];
  return [...pickVowel(letters, from), ...(first?.vowel === 'i' ? [] : pickVowel(letters, from + 1))];
}
