import type { Cell } from '../stem';
import { type AfterHamza, type BeforeHamza, hamzaSeats } from './hamza-seat';
import { mark } from './mark';

const vowels: Readonly<Record<string, 'a' | 'i' | 'u'>> = {
  [mark.fatha]: 'a',
  [mark.kasra]: 'i',
  [mark.damma]: 'u',
};
const long = { a: 'ā', i: 'ī', u: 'ū' } as const;
const lengthens = { a: 'ا', i: 'ي', u: 'و' } as const;
/** Tanwīn, alone or on its alif; any one vowel sign: the hamza before it is the last letter. */
const isEnd = /^[\u064B-\u0650\u0652]$/;

/**
 * Puts a hamza that ends the stem at the head of each suffix, where its seat is known: after a, `َتْ` → `أَتْ`, `ُوا` → `ؤُوا` and `أُوا`, `َانِ` →
 * `آنِ`.
 *
 * A hamza that is the word's last letter has another seat when a pronoun follows (`يَقْرَأُ`, `يَقْرَؤُهُ`; `يَجِيءُ`, `يَجِيئُهُ`): such a cell
 * becomes two.
 */
export function hamzateCells(cells: readonly Cell[], before: BeforeHamza): Cell[] {
  const hamzated: Cell[] = [];
  for (const cell of cells) {
    for (const ending of endingsWithHamza(cell.suffix, cell.pronoun, before)) {
      hamzated.push({ prefix: cell.prefix, ...ending, features: cell.features });
    }
  }
  return hamzated;
}

type Ending = Pick<Cell, 'suffix' | 'pronoun'>;

/** Slots have the same suffixes again and again. */
const known = new Map<string, readonly Ending[]>();

function endingsWithHamza(suffix: string, pronoun: Cell['pronoun'], before: BeforeHamza): readonly Ending[] {
  const key = before + pronoun + suffix;
  const made = known.get(key);
  if (made) return made;
  const endings = hamzate(suffix, pronoun, before);
  known.set(key, endings);
  return endings;
}

function hamzate(suffix: string, pronoun: Cell['pronoun'], before: BeforeHamza): Ending[] {
  if (suffix.startsWith(mark.tanwinFath)) return [{ suffix: hamzateTanwin(suffix, before), pronoun }];
  const after = soundOf(suffix);
  if (!isEnd.test(suffix) && suffix !== '') {
    return hamzaSeats(before, after).map((seat) => ({ suffix: seat + restAfter(seat, suffix), pronoun }));
  }
  const [last = ''] = hamzaSeats(before, 'end');
  const within = hamzaSeats(before, after)[0] ?? last;
  if (last === within) return [{ suffix: last + suffix, pronoun }];
  // `يَقْرَأُهُ` is written as well as `يَقْرَؤُهُ`; `يَجِيءُهُ` is not.
  const also = last === 'أ' ? pronoun : 'never';
  const endings: Ending[] = pronoun === 'always' ? [] : [{ suffix: last + suffix, pronoun: also }];
  if (pronoun !== 'never') endings.push({ suffix: within + suffix, pronoun: 'always' });
  return endings;
}

/** `مَلْجَأً`, `اِبْتِدَاءً` have no alif after their tanwīn; `جُزْءًا`, `شَيْئًا` have one. */
function hamzateTanwin(suffix: string, before: BeforeHamza): string {
  if (before === 'a') return `أ${mark.tanwinFath}`;
  if (before === 'ā') return `ء${mark.tanwinFath}`;
  if (before === 'consonant') return `ء${suffix}`;
  return hamzaSeats(before, 'a')[0] + suffix;
}

function soundOf(suffix: string): AfterHamza {
  const vowel = vowels[suffix.charAt(0)];
  if (!vowel) return suffix.charAt(0) === mark.sukun ? 'consonant' : tanwinSound(suffix);
  const isLong = suffix.charAt(1) === lengthens[vowel] && !/[\u064B-\u0652]/.test(suffix.charAt(2));
  return isLong ? long[vowel] : vowel;
}

function tanwinSound(suffix: string): AfterHamza {
  return suffix === '\u064C' ? 'u' : suffix === '\u064D' ? 'i' : 'end';
}

/** آ has taken up the vowel and its alif; `بِنَاءَانِ`, `سُؤَال` keep them. */
function restAfter(seat: string, suffix: string): string {
  return seat === 'آ' ? suffix.slice(2) : suffix;
}
