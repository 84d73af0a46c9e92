import type { AdjectiveEntry, Declension, Gender, NounEntry } from './entry';
import { readBand, readForms, readGloss, readLemma, readRoot } from './read-cells';
import type { Row } from './read-rows';

const genders = ['m', 'f', 'mf'] as const;
const nounFlags = ['h', 'dip', 'inv', 'col', 'pl'];

function readGender(row: Row, column: string, word: string): Gender | null {
  const gender = genders.find((each) => each === word) ?? null;
  if (!gender) row.blame(column, 'gender', `“${word}” is no gender: m, f or mf`);
  return gender;
}

function declensionOf(flags: readonly string[]): Declension | null {
  if (flags.includes('dip')) return 'diptote';
  return flags.includes('inv') ? 'invariable' : null;
}

/** Reads a line of `nouns.tsv`; gives `null` after noting what cannot be read. */
export function readNoun(row: Row): NounEntry | null {
  const [first = '', ...flags] = row.get('class').split(' ');
  const gender = readGender(row, 'class', first);
  const strange = flags.find((flag) => !nounFlags.includes(flag));
  if (strange !== undefined) row.blame('class', 'class', `“${strange}” is none of ${nounFlags.join(' ')}`);
  const [lemma, gloss, band] = [readLemma(row, 'lemma'), readGloss(row), readBand(row)];
  const root = readRoot(row, 'root');
  const plurals = readForms(row, 'plural');
  if (!lemma || !gloss || !band || !gender || strange !== undefined) return null;
  return {
    type: 'noun',
    ...{ lemma, gloss, band, root, gender, plurals },
    isHuman: flags.includes('h'),
    declension: declensionOf(flags),
    isCollective: flags.includes('col'),
    isPlural: flags.includes('pl'),
  };
}

const adjectiveKinds = { '': 'plain', cmp: 'elative', col: 'colour', inv: 'plain', dip: 'plain' } as const;

/** Reads a line of `adjectives.tsv`; gives `null` after noting what cannot be read. */
export function readAdjective(row: Row): AdjectiveEntry | null {
  const written = row.get('class');
  const kind = Object.hasOwn(adjectiveKinds, written)
    ? adjectiveKinds[written as keyof typeof adjectiveKinds]
    : null;
  if (!kind) row.blame('class', 'class', `“${written}” is none of - cmp col inv dip`);
  const [lemma, gloss, band] = [readLemma(row, 'lemma'), readGloss(row), readBand(row)];
  const root = readRoot(row, 'root');
  const feminine = row.get('feminine') === '' ? null : readLemma(row, 'feminine');
  const plurals = readForms(row, 'plural');
  if (!lemma || !gloss || !band || !kind) return null;
  return {
    type: 'adjective',
    lemma,
    gloss,
    band,
    root,
    kind,
    feminine,
    plurals,
    declension: declensionOf([written]),
  };
}
