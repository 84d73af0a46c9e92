const numbers: Readonly<Record<string, string>> = { s: 'Sing', d: 'Dual', p: 'Plur' };

/** Universal Dependencies features of a person (`3fp`) in a column of a table: `perfect`, a mood, or `Imp` for the imperative. */
export function featuresOf(person: string, column: string, voice: 'Act' | 'Pass'): string {
  const gender = person.includes('m') ? 'Masc' : person.includes('f') ? 'Fem' : null;
  return [
    column === 'perfect' ? 'Aspect=Perf' : column === 'Imp' ? null : 'Aspect=Imp',
    gender && `Gender=${gender}`,
    column === 'perfect' ? null : `Mood=${column}`,
    `Number=${numbers[person.at(-1) ?? '']}`,
    `Person=${person.charAt(0)}`,
    'VerbForm=Fin',
    column === 'Imp' ? null : `Voice=${voice}`,
  ]
    .filter((feature) => feature !== null)
    .join('|');
}
