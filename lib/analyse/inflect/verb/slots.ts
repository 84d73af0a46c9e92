import { fillTemplate } from '../orthography/fill-template';
import type { BeforeHamza } from '../orthography/hamza-seat';
import { hamzateCells } from '../orthography/hamzate-cells';
import { mark } from '../orthography/mark';
import { type SpelledStem, spellEnding, spellStem } from '../orthography/spell';
import type { Cell, Slot } from '../stem';
import { imperfectEnding, type Person, perfectEnding, perfectPersons } from './endings';
import type { EndingKind } from './weaken';

/** The slots of one part of the paradigm, one for each way in which a last consonant changes its suffixes. */
export interface SlotFamily {
  part: Part;
  kind: EndingKind;
  /** The vowel of the imperfect's prefix. */
  prefixVowel: 'a' | 'u';
  /** The first radical is a hamza that stands in the prefix: `يَأْكُلُ`, `آكُلُ`. */
  isHamzaFirst: boolean;
  /** Third person masculine singular alone: the passive of a verb that has no object (`يُبْحَثُ عَنْهُ`). */
  isImpersonal: boolean;
  slots: Map<string, Slot>;
}

export type Part = 'perfect' | 'imperfect' | 'passive perfect' | 'passive imperfect' | 'imperative';

const families = new Map<string, SlotFamily>();

/** The one family there is of this description. */
export function slotFamily(description: Omit<SlotFamily, 'slots'>): SlotFamily {
  const { part, kind, prefixVowel, isHamzaFirst, isImpersonal } = description;
  const name = `${part} ${kind} ${prefixVowel}${isHamzaFirst ? 'ʔ' : ''}${isImpersonal ? ' 3ms' : ''}`;
  const known = families.get(name);
  if (known) return known;
  const family = { ...description, slots: new Map() };
  families.set(name, family);
  return family;
}

/** The slot for a stem that was spelled so: one object for all stems that share its suffixes. */
export function slotOf(family: SlotFamily, { text, isDoubled, hamzaAfter }: SpelledStem): Slot {
  const last = text.charAt(text.length - 1);
  const onset = hamzaAfter ? `ء${hamzaAfter}` : isDoubled ? (last === 'ي' ? 'يي' : 'ــ') : telling(last);
  const known = family.slots.get(onset);
  if (known) return known;
  const slot = makeSlot(family, onset, hamzaAfter);
  family.slots.set(onset, slot);
  return slot;
}

/** Letters that make one with a suffix: `أَثْبَتُّ`, `أَعْلَنَّا`, `يَحْيَا`; `ـ` for all others. */
function telling(letter: string): string {
  return letter === 'ت' || letter === 'ن' || letter === 'ي' ? letter : 'ـ';
}

function makeSlot(family: SlotFamily, onset: string, hamzaAfter: BeforeHamza | null): Slot {
  const { part, kind, prefixVowel, isHamzaFirst, isImpersonal } = family;
  const name = [part, kind, prefixVowel + (isHamzaFirst ? 'ʔ' : ''), onset, isImpersonal ? '3ms' : ''];
  const cells = makeCells(family, hamzaAfter ? 'ـ' : onset);
  if (hamzaAfter) return { name: name.join(' ').trimEnd(), cells: hamzateVerbCells(cells, hamzaAfter) };
  const plain = onset.length > 1 ? 'ــ' : 'ـ';
  if (onset !== plain) {
    const usual = slotOf(family, { text: 'ـ', isDoubled: onset.length > 1, hamzaAfter: null });
    if (isSame(usual.cells, cells)) return usual;
  }
  return { name: name.join(' ').trimEnd(), cells };
}

/** The i of a shortened ī keeps the seat that ī gave: يَرْتَئِي, لَمْ يَرْتَئِ. */
function hamzateVerbCells(cells: readonly Cell[], before: BeforeHamza): Cell[] {
  return cells.flatMap((cell) =>
    cell.suffix === mark.kasra ? { ...cell, suffix: `ئ${mark.kasra}` } : hamzateCells([cell], before),
  );
}

function isSame(some: readonly Cell[], others: readonly Cell[]): boolean {
  const same = (cell: Cell, other: Cell | undefined) =>
    cell.suffix === other?.suffix && cell.pronoun === other.pronoun;
  return some.length === others.length && some.every((cell, at) => same(cell, others[at]));
}

const noRadicals = ['', '', '', '', ''] as const;
const moods = ['Ind', 'Sub', 'Jus'] as const;

function makeCells(family: SlotFamily, onset: string): Cell[] {
  const { part, kind, isImpersonal } = family;
  const persons = perfectPersons.filter((person) => !isImpersonal || person === '3ms');
  const voice = part.startsWith('passive') ? 'Pass' : 'Act';
  if (part === 'perfect' || part === 'passive perfect') {
    return persons.flatMap((person) =>
      cellsOf(
        '',
        perfectEnding(kind, person),
        onset,
        `Aspect=Perf|${agreement(person, null)}|Voice=${voice}`,
      ),
    );
  }
  if (part === 'imperative') {
    return persons
      .filter((person) => person.startsWith('2'))
      .flatMap((person) =>
        cellsOf('', imperfectEnding(kind, person, 'Jus'), onset, agreement(person, 'Imp')),
      );
  }
  return persons.flatMap((person) =>
    moods.flatMap((mood) => {
      const features = `Aspect=Imp|${agreement(person, mood)}|Voice=${voice}`;
      return cellsOf(prefixOf(family, person), imperfectEnding(kind, person, mood), onset, features);
    }),
  );
}

function cellsOf(prefix: string, endings: string | null, onset: string, features: string): Cell[] {
  if (endings === null) return [];
  const [atEnd = '', beforePronoun] = endings.split('/');
  const write = (ending: string) => spellEnding(fillTemplate(ending, noRadicals), onset);
  // After ي the ā is an alif with and without a pronoun.
  if (beforePronoun === undefined || (onset.startsWith('ي') && atEnd === 'aى')) {
    return [{ prefix, suffix: write(beforePronoun ?? atEnd), features, pronoun: 'either' }];
  }
  return [
    { prefix, suffix: write(atEnd), features, pronoun: 'never' },
    { prefix, suffix: write(beforePronoun), features, pronoun: 'always' },
  ];
}

/** ت in all other persons. */
const prefixes: Partial<Record<Person, string>> = {
  ...{ '3ms': 'ي', '3md': 'ي', '3mp': 'ي', '3fp': 'ي', '1s': 'ء', '1p': 'ن' },
};

function prefixOf({ prefixVowel, isHamzaFirst }: SlotFamily, person: Person): string {
  const letter = prefixes[person] ?? 'ت';
  return spellStem(`${letter}${prefixVowel}${isHamzaFirst ? 'ء' : ''}ـ`, 'start').text.slice(0, -1);
}

const numbers: Readonly<Record<string, string>> = { s: 'Sing', d: 'Dual', p: 'Plur' };

/** Features from Gender to VerbForm; the first person and the dual of the second have no gender. */
function agreement(person: Person, mood: string | null): string {
  const gender = person.includes('m') ? 'Gender=Masc|' : person.includes('f') ? 'Gender=Fem|' : '';
  const number = `Number=${numbers[person.slice(-1)]}`;
  return `${gender}${mood ? `Mood=${mood}|` : ''}${number}|Person=${person.charAt(0)}|VerbForm=Fin`;
}
