import type { ProcliticRun } from '../clitics/proclitics';
import type { AttachedPronoun } from '../clitics/pronouns';
import { foldCost } from '../fold/fold-cost';
import type { IndexedStem } from './indexed-stem';
import type { Lexeme } from './lexeme';
import { narrowShape } from './narrow-shape';
import type { Reading } from './reading';
import type { Shape } from './shape';
import { trait } from './traits';

/** In units of rank: how much rarer each band is than the one before, about a factor of three. */
const bandCost = [0, 0, 1.1, 2.2, 3.3, 4.4, 5.5, 6.6] as const;

/** What is made by grammar from a listed word is rarer than that word. */
const originCost = {
  listed: 0,
  clitic: 0,
  masdar: 1.5,
  active: 1.8,
  passive: 2.2,
  nisba: 1.2,
  person: 2.4,
} as const;

/** A function word that is written as one is hardly ever something else with clitics: `لأن` is because, not to that. */
const wholeWord = -1.4;

/** A stem of one letter, as `في` of `فم`, is hardly ever meant. */
const singleLetter = 1.5;

/** Only what has an object is usually said in the passive: `يقام` is of أقام, not of قام. */
const impersonal = 2;

function takesObject({ pos, government }: Lexeme): boolean {
  return (
    pos !== 'VERB' || government.some(({ takes }) => takes === 'tr' || takes === 'tr2' || takes === 'cl')
  );
}

/** A stem in a shape, with what is written to it. */
export interface Found {
  stem: IndexedStem;
  shape: Shape;
  run: ProcliticRun;
  pronoun: AttachedPronoun | null;
}

/** A command is a verb that is neither perfect nor imperfect. */
const isCommand = ({ pos }: Lexeme, { traits }: Shape) =>
  pos === 'VERB' && (traits & (trait.perfect | trait.imperfect)) === 0;

/** Nothing is commanded in a question; and of one or two letters after a conjunction is rather a name that nobody knows: وول is Wall, not وَوَلِّ. */
function mayCommand({ stem: { spelled }, run }: Found): boolean {
  return run.parts.length === 0 || (run.parts[0]?.form !== 'أ' && spelled.written.length > 2);
}

/** Tells whether clitics and word go together beyond what shapes say. */
function goTogether(found: Found, shape: Shape): boolean {
  const { stem, run, pronoun } = found;
  const { lexeme, spelled } = stem;
  const { takes } = lexeme;
  if (isCommand(lexeme, shape) && !mayCommand(found)) return false;
  if (run.sharesLam && !spelled.written.startsWith('ل')) return false;
  if (run.hasArticle && (shape.traits & trait.verb) !== 0) return false;
  if (takes) {
    if (run.hasArticle && !takes.takesArticle) return false;
    if (!run.parts.every(({ form }) => takes.proclitics.includes(form))) return false;
    return pronoun === null || takes.takesPronoun;
  }
  if (run.parts[0]?.form === 'أ' && lexeme.pos !== 'VERB') return false;
  if (pronoun?.after === 'verbs') return lexeme.pos === 'VERB';
  if (pronoun?.after === 'nouns') return lexeme.pos !== 'VERB';
  return true;
}

function traitsOfReading({ stem: { lexeme }, run, pronoun }: Found, shape: Shape): number {
  let bits = lexeme.traits | shape.traits;
  if (run.hasArticle || lexeme.needsArticle) bits |= trait.article | trait.definite;
  if (pronoun) bits |= trait.pronoun | trait.definite;
  if (lexeme.pos === 'PROPN') bits |= trait.definite;
  if (run.parts.length > 0) {
    const first = run.parts[0]?.pos;
    if (first === 'CCONJ' || first === 'PART') bits |= trait.conjunction;
    if (run.parts.at(-1)?.pos === 'ADP') bits |= trait.prefixed;
  }
  return bits;
}

/** Reads a found division as a whole, and says what speaks against it. `null` where its parts do not go together. */
export function toReading(found: Found, written: string): Reading | null {
  const { stem, run, pronoun } = found;
  const { lexeme } = stem;
  const shape = narrowShape(found.shape, {
    need: run.need,
    hasArticle: run.hasArticle && !lexeme.takes,
    hasPronoun: pronoun !== null,
    isName: lexeme.pos === 'PROPN',
  });
  if (!shape || !goTogether(found, shape)) return null;
  const at = run.letters.length;
  const letters = stem.spelled.written;
  const read = shape.writtenPrefix + letters + shape.writtenSuffix;
  const spelling = foldCost(written, read, at);
  const cost =
    (bandCost[lexeme.band as 1] ?? 0) +
    originCost[lexeme.origin] +
    shape.cost +
    run.cost +
    (pronoun?.cost ?? 0) +
    (lexeme.needsArticle && !run.hasArticle ? 3 : 0) +
    ((shape.traits & trait.passive) !== 0 && !takesObject(lexeme) ? impersonal : 0) +
    (lexeme.takes && letters.length > 2 ? wholeWord : 0) +
    (letters.length === 1 && !lexeme.takes ? singleLetter : 0) +
    spelling;
  const traits = traitsOfReading(found, shape);
  return {
    lexeme,
    stem: stem.spelled.text,
    shape,
    run,
    pronoun,
    cost,
    spelling,
    traits,
    isGuess: false,
    told: [],
    sides: null,
  };
}
