import type { HelpfulRule, PartView, Pick } from './rule';

const shadda = '\u0651';

/** Words that everyone reads with their shadda. */
const known = new Set(['حتى', 'محمد', 'الله']);

/** The shadda of the stem: letters alone cannot tell تحدّث, he spoke, from تُحْدِثُ. */
export const shaddaRule: HelpfulRule = {
  id: 'stem-shadda',
  reason:
    'A doubled letter is written once: مدّة, تحدّث, أنّ. That of a sun letter and of the nisba is never read otherwise.',
  pick: ({ part, letters }) => {
    const spelling = letters.map(({ letter }) => letter).join('');
    if (part.features.PronType === 'Rel' || known.has(spelling)) return [];
    return letters.flatMap(({ isDoubled }, at): Pick[] =>
      isDoubled && !isAssimilated(letters, at) && !isNisba(part, spelling, at) ? [[at, shadda]] : [],
    );
  },
  example: ['NOUN الْمُدَّةِ Case=Gen|Gender=Fem مُدَّة', 'المدّة'],
  counterexample: 'ADJ السِّيَاسِيَّةِ Case=Gen|Gender=Fem سِيَاسِيّ',
};

/** A ل without a mark before it is the article's: السُّجُون, عَبْدُالرَّحْمٰن, الله. */
function isAssimilated(letters: PartView['letters'], at: number): boolean {
  const previous = letters[at - 1];
  return previous?.letter === 'ل' && previous.marks === '';
}

/** ـيّ and its endings after two letters or more: عربيّ, أهميّة, تقنيّات; حيّ, quarter, has one before it. */
function isNisba({ upos }: PartView['part'], spelling: string, at: number): boolean {
  const isNominal = upos === 'ADJ' || upos === 'NOUN' || upos === 'PROPN' || upos === 'ADV';
  const stem = spelling.slice(0, at).replace(/^ال/, '');
  return isNominal && stem.length >= 2 && /^ي(?:ة|ت|ات|ا|ان|ين|ون|و|تان|تين|تا)?$/.test(spelling.slice(at));
}
