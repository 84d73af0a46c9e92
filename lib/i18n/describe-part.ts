import type { Part } from '@/lib/model/gloss';
import type { Locale } from './locales';
import { resources } from './resources';

/** Names by key. */
type Names = Readonly<Record<string, string>>;

/** What is told of each kind of word, in the order in which a teacher says it. */
const told = [
  'VerbForm',
  'PronType',
  'Degree',
  'Aspect',
  'Mood',
  'Voice',
  'Gender',
  'Number',
  'Case',
  'Definite',
];

/** Persons are told as the pronoun: `3SingMasc` → `he/it`, falling back to the form without gender. */
function personOf({ features }: Part, names: Names): string {
  const { Person, Number: number = 'Sing', Gender = '' } = features;
  if (!Person) return '';
  return nameIn(names, `${Person}${number}${Gender}`) || nameIn(names, `${Person}${number}`);
}

/** Features that say nothing new beside others: the active voice, and mood, gender and number of a finite verb. */
function isTold(name: string, value: string, { upos, features }: Part): boolean {
  if (value === 'Fin') return false;
  if (name === 'Voice') return value === 'Pass' || features.VerbForm === 'Part';
  if (upos === 'VERB') return name !== 'Gender' && name !== 'Number' && (name !== 'Mood' || value !== 'Ind');
  return !features.Person || name === 'PronType';
}

/**
 * A word's part of speech and features, a term each: `['verb', 'past', 'passive', 'he/it']`. Features without a name are left out.
 *
 * The names are taken from their tables and not asked of the translator: an article asks a thousand times.
 */
export function describePart(part: Part, locale: Locale): string[] {
  const {
    upos,
    features,
    person,
  }: { upos: Names; features: Readonly<Record<string, Names>>; person: Names } = resources[locale].grammar;
  const names = told.map((name) => {
    const value = part.features[name] ?? '';
    return value && isTold(name, value, part) ? nameIn(features[name] ?? {}, value) : '';
  });
  return [nameIn(upos, part.upos), ...names, personOf(part, person)].filter((term) => term !== '');
}

/** The name of a key; empty where a table has none of its own. */
function nameIn(names: Names, key: string): string {
  return Object.hasOwn(names, key) ? (names[key] ?? '') : '';
}
