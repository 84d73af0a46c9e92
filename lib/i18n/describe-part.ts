import type { Part } from '@/lib/model/gloss';
import type { Translate } from './translator';

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
function personOf({ features }: Part, t: Translate): string | undefined {
  const { Person, Number: number = 'Sing', Gender = '' } = features;
  if (!Person) return undefined;
  const keys = [`${Person}${number}${Gender}`, `${Person}${number}`];
  const key = keys.map((each) => `grammar:person.${each}`);
  return t(key as never, { defaultValue: '' }) || undefined;
}

/** Features that say nothing new beside others: the active voice, and mood, gender and number of a finite verb. */
function isTold(name: string, value: string, { upos, features }: Part): boolean {
  if (!told.includes(name) || value === 'Fin') return false;
  if (name === 'Voice') return value === 'Pass' || features.VerbForm === 'Part';
  if (upos === 'VERB') return name !== 'Gender' && name !== 'Number' && (name !== 'Mood' || value !== 'Ind');
  return !features.Person || name === 'PronType';
}

/** A word's part of speech and features, a term each: `['verb', 'past', 'passive', 'he/it']`. Features without a name are left out. */
export function describePart(part: Part, t: Translate): string[] {
  const names = told.filter((name) => isTold(name, part.features[name] ?? '', part) && part.features[name]);
  const features = names.map((name) =>
    t(`grammar:features.${name}.${part.features[name]}` as never, { defaultValue: '' }),
  );
  const terms = [t(`grammar:upos.${part.upos}`), ...features, personOf(part, t)];
  return terms.flatMap((term) => term || []);
}
