import type { Analysis, Segment } from './analysis';
import { cutVocalised } from './clitics/cut-vocalised';
import { writtenLetters } from './fold/fold-letters';
import type { Reading } from './index/reading';
import type { Shape } from './index/shape';
import type { Cell } from './inflect/stem';
import { type EndingCode, fitOf } from './rank/ending';
import { vocaliseReading } from './vocalise-reading';

/** An analysis that is told as far as it is asked for: of most readings nobody asks more than which word it is. */
class ToldReading implements Analysis {
  private joined: string | null = null;
  private parts: Segment[] | null = null;

  constructor(
    private readonly word: string,
    private readonly reading: Reading,
    private readonly cell: Cell,
  ) {}

  get lemma(): string {
    return this.reading.lexeme.lemma;
  }

  get pos(): Analysis['pos'] {
    return this.reading.lexeme.pos;
  }

  get root(): string | null {
    return this.reading.lexeme.root;
  }

  get features(): string {
    return this.cell.features;
  }

  get gloss(): string {
    return this.reading.lexeme.gloss;
  }

  get source(): Analysis['source'] {
    return this.reading.isGuess ? 'guess' : 'lexicon';
  }

  get cost(): number {
    return this.reading.cost;
  }

  get vocalised(): string {
    this.joined ??= vocaliseReading(this.reading, this.cell);
    return this.joined;
  }

  get segments(): Segment[] {
    this.parts ??= segmentsOf(writtenLetters(this.word), this.reading, this);
    return this.parts;
  }

  get trace(): string[] {
    return trace(this.reading);
  }

  /** Everything as plain data, for JSON and for other threads. */
  toJSON(): Analysis {
    const { lemma, pos, root, features, gloss, vocalised, segments, source, cost } = this;
    return { lemma, pos, root, features, gloss, vocalised, segments, source, cost, trace: this.trace };
  }
}

/** The cell of a shape that fits an ending best; of equals the first. */
function bestCell({ endings }: Shape, asked: EndingCode): number {
  let [best, most] = [0, -1];
  for (let at = 0; at < endings.length; at++) {
    const fit = fitOf(endings[at] as number, asked);
    if (fit > most) [best, most] = [at, fit];
  }
  return best;
}

/** Tells a reading, with the ending that its place asks for. `word` is the word as written. */
export function describeReading(word: string, reading: Reading, asked: EndingCode): Analysis {
  const at = bestCell(reading.shape, asked);
  const known = reading.told[at];
  if (known) return known;
  const told = new ToldReading(word, reading, reading.shape.cells[at] as Cell);
  reading.told[at] = told;
  return told;
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
      gloss: takesObject.has(lexeme.pos) || lexeme.takes ? pronoun.gloss : pronoun.possessive,
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
