import type { Upos } from '../../model/gloss';
import { type ProcliticRun, procliticRuns } from '../clitics/proclitics';
import { foldLetters, longestWord, writtenLetters } from '../fold/fold-letters';
import type { Reading } from '../index/reading';
import type { Shape } from '../index/shape';
import { trait, traitsOf } from '../index/traits';
import type { Cell } from '../inflect/stem';
import { endingCode } from '../rank/ending';
import { romaniseWord } from './romanise-word';

/** What the end of an unknown word tells of it, the longest first. */
interface EndingGuess {
  ending: string;
  /** Put in its place in the lemma. */
  lemmaEnding: string;
  pos: Upos;
  features: string;
  /** Only after ال. */
  needsArticle: boolean;
}

const endings: readonly EndingGuess[] = [
  { ending: 'يات', lemmaEnding: 'يّة', pos: 'NOUN', features: 'Gender=Fem|Number=Plur', needsArticle: false },
  { ending: 'يين', lemmaEnding: 'يّ', pos: 'ADJ', features: 'Gender=Masc|Number=Plur', needsArticle: false },
  { ending: 'يون', lemmaEnding: 'يّ', pos: 'ADJ', features: 'Gender=Masc|Number=Plur', needsArticle: true },
  { ending: 'ية', lemmaEnding: 'يّ', pos: 'ADJ', features: 'Gender=Fem|Number=Sing', needsArticle: true },
  { ending: 'ات', lemmaEnding: '', pos: 'NOUN', features: 'Gender=Fem|Number=Plur', needsArticle: true },
  { ending: 'ين', lemmaEnding: '', pos: 'NOUN', features: 'Gender=Masc|Number=Plur', needsArticle: true },
  { ending: 'ون', lemmaEnding: '', pos: 'NOUN', features: 'Gender=Masc|Number=Plur', needsArticle: true },
  { ending: 'ي', lemmaEnding: 'يّ', pos: 'ADJ', features: 'Gender=Masc|Number=Sing', needsArticle: true },
  { ending: 'ة', lemmaEnding: 'ة', pos: 'NOUN', features: 'Gender=Fem|Number=Sing', needsArticle: true },
];

const shapes = new Map<string, Shape>();

/** The guess in every case, with ال and without. */
function shapeOf(features: string, state: 'Def' | 'Ind'): Shape {
  const key = `${features} ${state}`;
  const known = shapes.get(key);
  if (known) return known;
  const cells = ['Nom', 'Gen', 'Acc'].map(
    (grammaticalCase): Cell => ({
      prefix: '',
      suffix: '',
      features: `Case=${grammaticalCase}|Definite=${state}|${features}`,
      pronoun: 'never',
    }),
  );
  const shape: Shape = {
    ...{ prefix: '', suffix: '', writtenPrefix: '', writtenSuffix: '', features, cells, cost: 0 },
    endings: cells.map((cell) => endingCode(cell.features)),
    traits: cells.reduce((bits, cell) => bits | traitsOf(cell.features), 0),
    hasPronoun: false,
    narrowed: [],
  };
  shapes.set(key, shape);
  return shape;
}

/** Letters that are taken off an unknown word: those with ال are sure, و alone nearly, ب and ل begin too many names. */
const safeRuns = procliticRuns
  .filter(
    ({ hasArticle, sharesLam, letters, parts }) =>
      !sharesLam && parts[0]?.form !== 'أ' && (hasArticle || letters === 'و' || letters === ''),
  )
  .sort((one, other) => other.letters.length - one.letters.length);

/** A guess costs more than anything that the lexicon knows. */
const guessCost = 12;

/**
 * Guesses what an unknown word is: by its ending after ال an adjective or a noun, else a name in Latin letters. There is always one guess for a word with a letter
 * of Arabic, and none for what has none or is longer than any word.
 */
export function guessWord(word: string): Reading[] {
  const written = writtenLetters(word);
  const folded = foldLetters(written);
  if (folded.length === 0 || folded.length > longestWord) return [];
  const run = safeRuns.find(
    ({ letters }) =>
      folded.startsWith(letters) && folded.length - letters.length >= (letters === 'و' ? 4 : 2),
  ) as ProcliticRun | undefined;
  const whole = run ?? (safeRuns.at(-1) as ProcliticRun);
  const stem = written.slice(whole.letters.length);
  const ending = endings.find(
    ({ ending: letters, needsArticle }) =>
      stem.endsWith(letters) && stem.length - letters.length >= 3 && (whole.hasArticle || !needsArticle),
  );
  const pos: Upos = ending?.pos ?? 'PROPN';
  const lemma = ending ? stem.slice(0, stem.length - ending.ending.length) + ending.lemmaEnding : stem;
  const isDefinite = whole.hasArticle || pos === 'PROPN';
  const shape = shapeOf(ending?.features ?? 'Gender=Masc|Number=Sing', isDefinite ? 'Def' : 'Ind');
  const own = pos === 'ADJ' ? trait.adjective : pos === 'NOUN' ? trait.noun : trait.name | trait.definite;
  return [
    {
      lexeme: {
        ...{
          lemma,
          pos,
          root: null,
          keys: [],
          gloss: romaniseWord(stem),
          band: 7,
          origin: 'listed',
          traits: own,
          kind: 0,
        },
        ...{ needsArticle: false, government: [], takes: null },
      },
      ...{
        stem,
        shape,
        run: whole,
        pronoun: null,
        cost: guessCost,
        spelling: 0,
        isGuess: true,
        told: [],
        sides: null,
      },
      traits:
        own |
        shape.traits |
        (whole.hasArticle ? trait.article | trait.definite : 0) |
        (whole.parts[0]?.pos === 'CCONJ' ? trait.conjunction : 0),
    },
  ];
}
