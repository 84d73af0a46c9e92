import type { EndingKind } from './weaken';

/** Persons, genders and numbers that have forms of their own; the dual of the second person has no gender. */
export const persons = [
  ...(['3ms', '3md', '3mp', '3fs', '3fd', '3fp'] as const),
  ...(['2ms', '2fs', '2d', '2mp', '2fp', '1s', '1p'] as const),
];
export type Person = (typeof persons)[number];

const beforeConsonant = 'na ta ti tumā tum/tumū tunna tu nā';

/**
 * Of the perfect, in the order of `persons`, as sounds (see `fillTemplate`). Of a pair divided by `/`, the first stands at the end of a
 * word, the second before a pronoun: `ūا/ū`, كَتَبُوا, كَتَبُوهُ.
 */
const perfect: Readonly<Record<EndingKind, string>> = {
  sound: `a ā ūا/ū at atā ${beforeConsonant}`,
  vowel: 'a ā ūا/ū at atā - - - - - - - -',
  doubled: 'a ā ūا/ū at atā - - - - - - - -',
  consonant: `- - - - - ${beforeConsonant}`,
  aw: `ā awā awا/aw at atā ${after('aw')}`,
  ay: `aى/ā ayā awا/aw at atā ${after('ay')}`,
  iy: `iya iyā ūا/ū iyat iyatā ${after('ī')}`,
  uw: `uwa uwā ūا/ū uwat uwatā ${after('ū')}`,
};

function after(vowel: string): string {
  return beforeConsonant.replace(/(?<=^|[ /])/g, vowel);
}

/** Of the imperfect: indicative, subjunctive, jussive of a person without ending, then of 2fs, the dual, the masculine and the feminine plural. */
const imperfect: Readonly<Record<EndingKind, readonly [string, string, string, string, string]>> = {
  sound: ['u a 0', 'īna ī ī', 'āni ā ā', 'ūna ūا/ū ūا/ū', 'na na na'],
  vowel: ['u a -', 'īna ī ī', 'āni ā ā', 'ūna ūا/ū ūا/ū', '- - -'],
  doubled: ['u a a', 'īna ī ī', 'āni ā ā', 'ūna ūا/ū ūا/ū', '- - -'],
  consonant: ['- - 0', '- - -', '- - -', '- - -', 'na na na'],
  aw: ['- - -', '- - -', '- - -', '- - -', '- - -'],
  ay: ['aى/ā aى/ā a', 'ayna ay ay', 'ayāni ayā ayā', 'awna awا/aw awا/aw', 'ayna ayna ayna'],
  iy: ['ī iya i', 'īna ī ī', 'iyāni iyā iyā', 'ūna ūا/ū ūا/ū', 'īna īna īna'],
  uw: ['ū uwa u', 'īna ī ī', 'uwāni uwā uwā', 'ūna ūا/ū ūا/ū', 'ūna ūna ūna'],
};

const rowOf: Readonly<Record<Person, number>> = {
  ...{ '3ms': 0, '3fs': 0, '2ms': 0, '1s': 0, '1p': 0, '2fs': 1 },
  ...{ '3md': 2, '3fd': 2, '2d': 2, '3mp': 3, '2mp': 3, '3fp': 4, '2fp': 4 },
};

const perfectEndings = mapValues(perfect, (row) => row.split(' ').map(readEnding));
const imperfectEndings = mapValues(imperfect, (rows) => rows.map((row) => row.split(' ').map(readEnding)));
const columnOf = { Ind: 0, Sub: 1, Jus: 2 };

/** The ending of a person in the perfect; `null` where stems of this kind do not take it. */
export function perfectEnding(kind: EndingKind, person: Person): string | null {
  return perfectEndings[kind][persons.indexOf(person)] ?? null;
}

/** The ending of a person in a mood of the imperfect; the imperative's is that of the jussive. */
export function imperfectEnding(
  kind: EndingKind,
  person: Person,
  mood: 'Ind' | 'Sub' | 'Jus',
): string | null {
  return imperfectEndings[kind][rowOf[person]]?.[columnOf[mood]] ?? null;
}

function readEnding(cell: string): string | null {
  return cell === '-' ? null : cell === '0' ? '' : cell;
}

function mapValues<V, W>(
  of: Readonly<Record<EndingKind, V>>,
  change: (value: V) => W,
): Record<EndingKind, W> {
  const entries = Object.entries(of) as [EndingKind, V][];
  return Object.fromEntries(entries.map(([kind, value]) => [kind, change(value)])) as Record<EndingKind, W>;
}
