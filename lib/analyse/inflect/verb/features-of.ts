import type { Person } from './endings';

const numbers: Readonly<Record<string, string>> = { s: 'Sing', d: 'Dual', p: 'Plur' };
const known = new Map<string, string>();

/**
 * Writes the features of a person in the perfect, a mood of the imperfect, or the imperative (`Imp`), in alphabetical order.
 *
 * The first person and the dual of the second have no gender. The imperative has Mood alone, as in UD_Arabic-PADT, neither Aspect nor
 * Voice.
 */
export function featuresOf(
  person: Person,
  of: 'Perf' | 'Ind' | 'Sub' | 'Jus' | 'Imp',
  isPassive: boolean,
): string {
  const key = person + of + isPassive;
  const written = known.get(key);
  if (written) return written;
  const gender = person.includes('m') ? '|Gender=Masc' : person.includes('f') ? '|Gender=Fem' : '';
  const aspect = of === 'Imp' ? '' : of === 'Perf' ? '|Aspect=Perf' : '|Aspect=Imp';
  const mood = of === 'Perf' ? '' : `|Mood=${of}`;
  const number = `|Number=${numbers[person.slice(-1)]}|Person=${person.charAt(0)}|VerbForm=Fin`;
  const voice = of === 'Imp' ? '' : isPassive ? '|Voice=Pass' : '|Voice=Act';
  const features = (aspect + gender + mood + number + voice).slice(1);
  known.set(key, features);
  return features;
}
