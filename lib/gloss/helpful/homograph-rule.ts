import { splitLetters } from '../letters';
import { functionWords } from './function-words';
import { byFirstLetter, type Homograph } from './homograph';
import { homographNouns } from './homograph-nouns';
import { homographVerbs } from './homograph-verbs';
import type { HelpfulRule, PartView, Pick } from './rule';

/** What a noun may end in that is no other word: tanwīn's alif, dual and sound plural. */
const nounEndings = new Set(['', 'ا', 'ان', 'ين', 'ون', 'ات', 'ي', 'و']);

/** Words that share their letters with a word which a reader of news meets more often. */
export const homographRule: HelpfulRule = {
  id: 'homograph',
  reason:
    'A word that shares its letters with a more frequent one is misread first: كُتُب, books, against كَتَبَ, wrote.',
  pick: (view) => {
    const entries = tableOf(view).get(view.letters[view.from]?.letter ?? '') ?? [];
    const found = entries.find((entry) => matches(view, entry));
    return found ? picksOf(found, view.from) : [];
  },
  example: ['NOUN كُتُبٌ Case=Nom كِتَاب', 'كُتُب'],
  counterexample: 'VERB كَتَبَ Aspect=Perf|Person=3|Number=Sing|Gender=Masc|Voice=Act كَتَبَ',
};

const verbs = byFirstLetter(homographVerbs);
const nouns = byFirstLetter(homographNouns);
const others = byFirstLetter(functionWords);

function tableOf({ part: { upos } }: PartView) {
  if (upos === 'VERB') return verbs;
  return upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ' ? nouns : others;
}

/** The entry's letters with its vowels; the vowel of the last letter is an ending, unless the entry gives one. */
function matches({ part, letters, from, to }: PartView, { letters: entry, full }: Homograph): boolean {
  const stem = letters.slice(from, to);
  const rest = stem.slice(entry.length).map(({ letter }) => letter);
  const isNoun = part.upos === 'NOUN' || part.upos === 'PROPN' || part.upos === 'ADJ';
  if (isNoun ? !nounEndings.has(rest.join('')) : rest.length > 0) return false;
  return entry.every((wanted, at) => {
    const given = stem[at];
    const isEnd = at === entry.length - 1 && !/[\u064B-\u0650\u0652]\u0651?$/.test(full);
    const isAssimilated = at === 0 && from > 0 && letters[from - 1]?.vowel === null;
    return (
      given?.letter === wanted.letter &&
      (isEnd || given.vowel === wanted.vowel) &&
      (isAssimilated || given.isDoubled === wanted.isDoubled)
    );
  });
}

function picksOf({ printed }: Homograph, from: number): Pick[] {
  return splitLetters(printed).flatMap(({ marks }, at) => [...marks].map((mark): Pick => [from + at, mark]));
}
