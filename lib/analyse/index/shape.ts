import { foldLetters, writtenLetters } from '../fold/fold-letters';
import type { Cell, Slot } from '../inflect/stem';
import { type EndingCode, endingCode } from '../rank/ending';
import { featureCost } from './feature-cost';
import { trait, traitsOf } from './traits';

/**
 * Cells of a slot that are written alike and differ in nothing but case, mood and state: what a written form can be. `كتب` + `ون` is one, `كتب` + nothing
 * another, whatever its vowels.
 */
export interface Shape {
  /** Letters before and after the stem, folded, and as the cells have them. */
  prefix: string;
  suffix: string;
  writtenPrefix: string;
  writtenSuffix: string;
  /** What all its cells have in common. */
  features: string;
  cells: readonly Cell[];
  /** Case, state and mood of each cell. */
  endings: readonly EndingCode[];
  /** Bits that any of its cells has. */
  traits: number;
  cost: number;
  hasPronoun: boolean;
  /** What `narrowShape` made of it. */
  narrowed: (Shape | null | undefined)[];
}

const openFeatures = /^(?:Case|Mood|Definite)=/;

/** What is asked of features and affixes again and again, for there are few of them and many cells. */
function remember<Answer>(answer: (asked: string) => Answer): (asked: string) => Answer {
  const answers = new Map<string, Answer>();
  return (asked) => {
    const known = answers.get(asked);
    if (known !== undefined) return known;
    const fresh = answer(asked);
    answers.set(asked, fresh);
    return fresh;
  };
}

/** The features that do not tell the cells of one shape apart. */
const baseOf = remember((features) =>
  features
    .split('|')
    .filter((feature) => !openFeatures.test(feature))
    .join('|'),
);
const lettersOf = remember(writtenLetters);
const foldedOf = remember(foldLetters);
const bitsOf = remember(traitsOf);
const costOf = remember(featureCost);
const endingOf = remember(endingCode);
const moodCostOf = remember((features) => featureCost(features.match(/Mood=\w+/)?.[0] ?? ''));

/** Groups cells that are written alike. With `hasPronoun` only those that take one, else only those that stand without. */
function group(cells: readonly Cell[], hasPronoun: boolean): Shape[] {
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) {
    if (cell.pronoun === (hasPronoun ? 'never' : 'always')) continue;
    const key = `${lettersOf(cell.prefix)}\t${lettersOf(cell.suffix)}\t${baseOf(cell.features)}`;
    const known = groups.get(key);
    if (known) known.push(cell);
    else groups.set(key, [cell]);
  }
  return [...groups].map(([key, own]) => {
    const [writtenPrefix = '', writtenSuffix = '', features = ''] = key.split('\t');
    return makeShape(own, { writtenPrefix, writtenSuffix, features, hasPronoun });
  });
}

/** Whether a shape can be nothing but indefinite: `كتابا`. */
function isIndefinite(cells: readonly Cell[]): boolean {
  return cells.every(({ features }) => features.includes('Definite=Ind'));
}

function makeShape(
  cells: readonly Cell[],
  own: Pick<Shape, 'writtenPrefix' | 'writtenSuffix' | 'features' | 'hasPronoun'>,
): Shape {
  return {
    ...own,
    prefix: foldedOf(own.writtenPrefix),
    suffix: foldedOf(own.writtenSuffix),
    cells,
    endings: cells.map(({ features }) => endingOf(features)),
    traits: cells.reduce(
      (bits, cell) => bits | bitsOf(cell.features),
      isIndefinite(cells) ? trait.indefinite : 0,
    ),
    cost: costOf(own.features) + Math.min(...cells.map(({ features }) => moodCostOf(features))),
    narrowed: [],
  };
}

/** Everything that a slot's cells can be written as, with a pronoun and without. */
export function shapesOf(slot: Slot): Shape[] {
  return [...group(slot.cells, false), ...group(slot.cells, true)];
}

/** The shape with only some of its cells; `null` where none is left. */
export function narrow(shape: Shape, keeps: (cell: Cell) => boolean): Shape | null {
  const cells = shape.cells.filter(keeps);
  if (cells.length === 0) return null;
  return cells.length === shape.cells.length ? shape : makeShape(cells, shape);
}
