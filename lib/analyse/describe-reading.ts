import type { Analysis, Segment } from './analysis';
import { cutVocalised } from './clitics/cut-vocalised';
import { joinProclitics, joinPronoun } from './clitics/join-vocalised';
import { writtenLetters } from './fold/fold-letters';
import type { Reading } from './index/reading';
import { chooseCell, type Ending } from './rank/choose-cell';

/** Tells a reading in full, with the ending that its place asks for. `word` is the word as written. */
export function describeReading(word: string, reading: Reading, ending: Ending): Analysis {
  const { lexeme, run, pronoun, shape, stem } = reading;
  const cell = chooseCell(shape.cells, ending);
  const joined = joinProclitics(run, cell.prefix + stem + cell.suffix);
  const vocalised = (pronoun ? joinPronoun(joined, pronoun) : joined).normalize('NFC');
  return {
    lemma: lexeme.lemma,
    pos: lexeme.pos,
    root: lexeme.root,
    features: cell.features,
    gloss: lexeme.gloss,
    vocalised,
    segments: segmentsOf(writtenLetters(word), reading, { vocalised, features: cell.features }),
    source: reading.isGuess ? 'guess' : 'lexicon',
    cost: reading.cost,
    trace: trace(reading),
  };
}

/** What takes a pronoun as its object: `منه`, `أنه`; a noun has it as its possessor. */
const takesObject = new Set(['VERB', 'ADP', 'SCONJ', 'PART', 'CCONJ', 'ADV']);

/** Cuts a word into its parts, letters and vocalised form alike; the alif of the article is written back after ل. */
function segmentsOf(
  letters: string,
  { lexeme, run, pronoun }: Reading,
  { vocalised, features }: Pick<Analysis, 'vocalised' | 'features'>,
): Segment[] {
  const before = run.parts.length;
  const after = pronoun?.form.length ?? 0;
  const counts = [...run.parts.map(() => 1), letters.length - before - after, ...(pronoun ? [after] : [])];
  const pieces = cutVocalised(vocalised, counts);
  const isAfterLam = run.hasArticle && run.parts.at(-1)?.form === 'ل';
  const restored = isAfterLam ? (run.sharesLam ? 'ال' : 'ا') : '';
  const segments: Segment[] = run.parts.map(({ form, vocalised: lemma, pos, gloss }, at) => ({
    ...{ form, vocalised: pieces[at] ?? lemma, lemma, pos, features: '', role: 'pro', gloss },
  }));
  segments.push({
    form: restored + letters.slice(before, letters.length - after),
    vocalised: restored + (pieces[before] ?? ''),
    ...{ lemma: lexeme.lemma, pos: lexeme.pos, features, role: 'stem', gloss: lexeme.gloss },
  });
  if (pronoun)
    segments.push({
      ...{ form: letters.slice(letters.length - after), vocalised: pieces.at(-1) ?? pronoun.vocalised },
      ...{ lemma: 'هُوَ', pos: 'PRON', features: pronoun.features, role: 'en' },
      gloss: takesObject.has(lexeme.pos) ? pronoun.gloss : pronoun.possessive,
    });
  return segments;
}

function trace({ lexeme, run, pronoun, stem, spelling, isGuess, shape }: Reading): string[] {
  return [
    ...(isGuess ? ['guessed from its letters'] : [`stem ${stem} of ${lexeme.lemma}, band ${lexeme.band}`]),
    ...(lexeme.origin === 'listed' ? [] : [`${lexeme.origin} made by grammar`]),
    ...(run.letters === '' ? [] : [`proclitics ${run.letters}`]),
    ...(pronoun ? [`pronoun ${pronoun.form}`] : []),
    ...(spelling > 0 ? [`another spelling, ${spelling.toFixed(1)}`] : []),
    ...(shape.cost > 0 ? [`seldom form, ${shape.cost.toFixed(1)}`] : []),
  ];
}
