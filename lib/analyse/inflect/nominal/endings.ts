import type { Cell } from '../stem';

/**
 * The endings of a nominal in one number, as a grammar writes them: each row nominative, genitive, accusative, with ـ for the stem;
 * `/` between two spellings, `-` for none.
 */
export interface Endings {
  /** Without article and genitive: with tanwīn where the word takes it. */
  ind?: string;
  /** After ال. */
  def?: string;
  /** Before a genitive, and before a pronoun where there is no row for that. */
  cons?: string;
  /** Before a pronoun, where that differs. */
  bound?: string;
  /** With the pronoun ي melted into it: `ـِيَّ`. Elsewhere ي follows the shape of the genitive (`كِتَابِي`), or an alif as يَ (`كِتَابَايَ`). */
  mine?: string;
}

/** What the cells of one number have in common. */
export interface Agreement {
  number: 'Sing' | 'Dual' | 'Plur';
  /** `null` for what is both. */
  gender: 'Masc' | 'Fem' | null;
  isElative?: boolean;
  /** The rows there are, where not all; without `bound` nothing takes a pronoun. */
  rows?: readonly (keyof Endings)[];
}

const cases = ['Nom', 'Gen', 'Acc'] as const;
const allRows = ['ind', 'def', 'cons', 'bound', 'mine'] as const;
const definiteness = { ind: 'Ind', def: 'Def', cons: 'Cons', bound: 'Cons', mine: 'Cons' } as const;

/** Lays endings out as cells: `ـٌ ـٍ ـًا` in the row `ind` → the three indefinite cases. */
export function cellsOf(endings: Endings, agreement: Agreement): Cell[] {
  const rows = agreement.rows ?? allRows;
  const consTakesPronoun = endings.bound === undefined && rows.includes('bound');
  const cells: Cell[] = [];
  for (const row of rows) {
    const ofCases = endings[row]?.split(' ') ?? [];
    const pronoun = row === 'bound' ? 'always' : row === 'cons' && consTakesPronoun ? 'either' : 'never';
    const rest = featuresAfterCase(row, agreement);
    ofCases.forEach((spellings, at) => {
      if (spellings === '-') return;
      const features = `Case=${cases[at]}${rest}`;
      for (const spelling of spellings.split('/')) {
        cells.push({ prefix: '', suffix: spelling.slice(1), features, pronoun });
      }
    });
  }
  return cells;
}

function featuresAfterCase(row: keyof Endings, { isElative, gender, number }: Agreement): string {
  const degree = isElative ? '|Degree=Cmp' : '';
  const whose = row === 'mine' ? '|Number[psor]=Sing|Person[psor]=1' : '';
  return `|Definite=${definiteness[row]}${degree}${gender ? `|Gender=${gender}` : ''}|Number=${number}${whose}`;
}

/** The endings of a word whose last consonant is doubled; the vowel stands before the shadda: `ـُ` → `ـُّ`. */
export function doubled(endings: Endings): Endings {
  return Object.fromEntries(
    Object.entries(endings).map(([row, cells]) => [row, cells.replace(/ـ([\u064B-\u0650]?)/g, 'ـ$1\u0651')]),
  );
}
