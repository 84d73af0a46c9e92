import { fillTemplate } from '../orthography/fill-template';
import type { BeforeHamza } from '../orthography/hamza-seat';
import { hamzateCells } from '../orthography/hamzate-cells';
import { mark } from '../orthography/mark';
import { spellEnding, spellStem } from '../orthography/spell';
import type { Cell } from '../stem';
import { imperfectEnding, type Person, perfectEnding, persons } from './endings';
import { featuresOf } from './features-of';
import type { SlotFamily } from './slot-family';

const moods = ['Ind', 'Sub', 'Jus'] as const;
const commanded = persons.filter((person) => person.startsWith('2'));

/**
 * Makes the cells of a slot: all persons of a part, in every mood it has. `onset` is the stem's last consonant where that makes one with a
 * suffix; `hamzaAfter` what a hamza at the stem's end stands after.
 */
export function makeCells(family: SlotFamily, onset: string, hamzaAfter: BeforeHamza | null): Cell[] {
  const cells = plainCells(family, hamzaAfter ? 'ـ' : onset);
  if (!hamzaAfter) return cells;
  // The i of a shortened ī keeps the seat that ī gave: يَرْتَئِي, لَمْ يَرْتَئِ.
  return cells.flatMap((cell) =>
    cell.suffix === mark.kasra ? { ...cell, suffix: `ئ${mark.kasra}` } : hamzateCells([cell], hamzaAfter),
  );
}

function plainCells(family: SlotFamily, onset: string): Cell[] {
  const { part, kind, isImpersonal } = family;
  const used: readonly Person[] = isImpersonal ? ['3ms'] : part === 'imperative' ? commanded : persons;
  const isPassive = part.startsWith('passive');
  const cells: Cell[] = [];
  for (const person of used) {
    if (part === 'imperative') {
      addCells(cells, '', imperfectEnding(kind, person, 'Jus'), onset, featuresOf(person, 'Imp', isPassive));
    } else if (part === 'perfect' || part === 'passive perfect') {
      addCells(cells, '', perfectEnding(kind, person), onset, featuresOf(person, 'Perf', isPassive));
    } else {
      const prefix = prefixOf(family, person);
      for (const mood of moods) {
        const ending = imperfectEnding(kind, person, mood);
        addCells(cells, prefix, ending, onset, featuresOf(person, mood, isPassive));
      }
    }
  }
  return cells;
}

function addCells(cells: Cell[], prefix: string, ending: string | null, onset: string, features: string) {
  if (ending === null) return;
  const slash = ending.indexOf('/');
  // After ي the ā is an alif with and without a pronoun: يَحْيَا, يَحْيَاهُ.
  if (slash < 0 || (onset.startsWith('ي') && ending === 'aى/ā')) {
    cells.push({ prefix, suffix: written(ending.slice(slash + 1), onset), features, pronoun: 'either' });
    return;
  }
  cells.push({ prefix, suffix: written(ending.slice(0, slash), onset), features, pronoun: 'never' });
  cells.push({ prefix, suffix: written(ending.slice(slash + 1), onset), features, pronoun: 'always' });
}

const noRadicals = ['', '', '', '', ''] as const;
const spellings = new Map<string, string>();

function written(ending: string, onset: string): string {
  const key = onset + ending;
  const known = spellings.get(key);
  if (known !== undefined) return known;
  const spelling = spellEnding(fillTemplate(ending, noRadicals), onset);
  spellings.set(key, spelling);
  return spelling;
}

/** ت in all other persons. */
const prefixes: Partial<Record<Person, string>> = {
  ...{ '3ms': 'ي', '3md': 'ي', '3mp': 'ي', '3fp': 'ي', '1s': 'ء', '1p': 'ن' },
};

function prefixOf({ prefixVowel, isHamzaFirst }: SlotFamily, person: Person): string {
  const letter = prefixes[person] ?? 'ت';
  return spellStem(`${letter}${prefixVowel}${isHamzaFirst ? 'ء' : ''}ـ`, 'start').text.slice(0, -1);
}
