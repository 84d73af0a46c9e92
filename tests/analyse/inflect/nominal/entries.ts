import type { AdjectiveEntry, Gender, NameEntry, NounEntry } from '@/lib/analyse/lexicon/entry';

const common = { gloss: '-', band: 7 } as const;

/** A noun as the lexicon would list it; `plurals` as in its column. */
export function noun(
  lemma: string,
  root: string | null,
  gender: Gender,
  plurals: string,
  more: Partial<NounEntry> = {},
): NounEntry {
  return {
    type: 'noun',
    lemma,
    root,
    gender,
    plurals: listed(plurals),
    isHuman: false,
    declension: null,
    isCollective: false,
    isPlural: false,
    ...common,
    ...more,
  };
}

/** An adjective as the lexicon would list it. */
export function adjective(
  lemma: string,
  root: string | null,
  plurals: string,
  more: Partial<AdjectiveEntry> = {},
): AdjectiveEntry {
  return {
    type: 'adjective',
    lemma,
    root,
    plurals: listed(plurals),
    kind: 'plain',
    declension: null,
    feminine: null,
    ...common,
    ...more,
  };
}

/** A name as the lexicon would list it. */
export function name(lemma: string, kind: NameEntry['kinds'][number], gender: Gender): NameEntry {
  return { type: 'name', lemma, kinds: [kind], gender, nisba: null, ...common };
}

function listed(column: string): string[] {
  return column === '-' ? [] : column.split(', ');
}
