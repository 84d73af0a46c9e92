import { type ProcliticRun, runsOf } from '../clitics/proclitics';
import { type AttachedPronoun, pronounsOf } from '../clitics/pronouns';
import { foldCost } from '../fold/fold-cost';
import { foldLetters, longestWord, writtenLetters } from '../fold/fold-letters';
import { wordKey } from '../fold/word-key';
import type { Lexeme } from './lexeme';
import type { IndexedStem, LexiconIndex } from './lexicon-index';
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

interface Found {
  stem: IndexedStem;
  shape: Shape;
  run: ProcliticRun;
  pronoun: AttachedPronoun | null;
}

/** Tells whether clitics and word go together beyond what shapes say. */
function goTogether({ stem: { lexeme, written }, shape, run, pronoun }: Found): boolean {
  const { takes } = lexeme;
  if (run.sharesLam && !written.startsWith('ل')) return false;
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

function traitsOfReading({ stem: { lexeme }, shape, run, pronoun }: Found): number {
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

/** The alif of the article carries no hamza, and that of a question does: `ألسنة` is tongues, not the year. */
function isSpelled({ parts, hasArticle, letters }: ProcliticRun, written: string): boolean {
  if (parts[0]?.form === 'أ') return written[0] === 'أ';
  const alif = letters.indexOf('ا');
  return !hasArticle || alif < 0 || written[alif] === 'ا' || written[alif] === 'ٱ';
}

/** A pronoun is spelled as it is: `سنوية` does not end in one. Egyptians write ى for ي. */
function isPronoun({ form }: AttachedPronoun, written: string): boolean {
  return written.endsWith(form) || (form.endsWith('ي') && written.endsWith(`${form.slice(0, -1)}ى`));
}

/** Reads a found division as a whole, and says what speaks against it. `null` where its parts do not go together. */
function toReading(found: Found, written: string): Reading | null {
  const { stem, run, pronoun } = found;
  const { lexeme } = stem;
  if (!isSpelled(run, written) || (pronoun && !isPronoun(pronoun, written))) return null;
  const shape = narrowShape(found.shape, {
    need: run.need,
    hasArticle: run.hasArticle && !lexeme.takes,
    hasPronoun: pronoun !== null,
    isName: lexeme.pos === 'PROPN',
  });
  if (!shape || !goTogether({ ...found, shape })) return null;
  const at = run.letters.length;
  const read = shape.writtenPrefix + stem.written + shape.writtenSuffix;
  const spelling = foldCost(written, read, at);
  const cost =
    (bandCost[lexeme.band as 1] ?? 0) +
    originCost[lexeme.origin] +
    shape.cost +
    run.cost +
    (pronoun?.cost ?? 0) +
    (lexeme.needsArticle && !run.hasArticle ? 3 : 0) +
    ((shape.traits & trait.passive) !== 0 && !takesObject(lexeme) ? impersonal : 0) +
    (lexeme.takes && stem.written.length > 2 ? wholeWord : 0) +
    (stem.written.length === 1 && !lexeme.takes ? singleLetter : 0) +
    spelling;
  const traits = traitsOfReading({ ...found, shape });
  return {
    lexeme,
    stem: stem.text,
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

/** A way to take letters off a word at both ends. */
interface Division {
  run: ProcliticRun;
  pronoun: AttachedPronoun | null;
  /** Where what stands between them begins and ends. */
  from: number;
  to: number;
}

/** The ways to take proclitics and a pronoun off a folded word, nothing first. */
function divisionsOf(folded: string): Division[] {
  const divisions: Division[] = [];
  const pronouns = pronounsOf(folded);
  for (const run of runsOf(folded)) {
    const from = run.letters.length;
    if (from < folded.length) divisions.push({ run, pronoun: null, from, to: folded.length });
    if (run.hasArticle) continue;
    for (const pronoun of pronouns) {
      const to = folded.length - pronoun.form.length;
      if (from < to) divisions.push({ run, pronoun, from, to });
    }
  }
  return divisions;
}

/** The keys of all that a written word can be a form of, each once. */
export function keysOfWord(word: string): number[] {
  const folded = foldLetters(word);
  const keys: number[] = [];
  for (const { from, to } of divisionsOf(folded)) {
    const key = wordKey(folded, from, to);
    if (!keys.includes(key)) keys.push(key);
  }
  return keys;
}

/** Gives every reading of a word that the lexicon knows, in no order; none for what is no Arabic word. */
export function lookUp(index: LexiconIndex, word: string): Reading[] {
  const written = writtenLetters(word);
  const folded = foldLetters(written);
  const readings: Reading[] = [];
  if (folded.length === 0 || folded.length > longestWord) return readings;
  for (const { run, pronoun, from, to } of divisionsOf(folded)) {
    if (!index.open(folded, from, to)) continue;
    for (const { stem, shape } of findStems(index, folded, from, to)) {
      if (shape.hasPronoun !== (pronoun !== null)) continue;
      const reading = toReading({ stem, shape, run, pronoun }, written);
      if (reading) readings.push(reading);
    }
  }
  return readings;
}

/** Divides what stands between clitics into prefix, stem and suffix, in every way that the index knows. */
function findStems(
  index: LexiconIndex,
  folded: string,
  from: number,
  to: number,
): Pick<Found, 'stem' | 'shape'>[] {
  const found: Pick<Found, 'stem' | 'shape'>[] = [];
  for (let start = from; start <= from + index.longestPrefix && start < to; start++) {
    const prefix = index.prefix(folded.slice(from, start));
    if (prefix === undefined) continue;
    for (let end = to; end > start && to - end <= index.longestSuffix; end--) {
      if (end - start > index.longestStem) continue;
      const suffix = index.suffix(folded.slice(end, to));
      if (suffix === undefined) continue;
      const stems = index.stemsOf(folded.slice(start, end));
      if (!stems) continue;
      for (const stem of stems) {
        const shapes = index.shapesAt(stem.slot, prefix, suffix);
        if (shapes) for (const shape of shapes) found.push({ stem, shape });
      }
    }
  }
  return found;
}
