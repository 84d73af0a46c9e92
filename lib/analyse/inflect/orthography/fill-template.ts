/** Radicals of a root in their order; the fifth is what the t of form VIII has become. */
export type Radicals = readonly [string, string, string, string, string];

const consonants: Readonly<Record<string, string>> = {
  ...{ ʔ: 'ء', t: 'ت', n: 'ن', s: 'س', m: 'م', y: 'ي', w: 'و' },
};
const places: Readonly<Record<string, number>> = { 1: 0, 2: 1, 3: 2, 4: 3, T: 4 };

/**
 * Puts radicals into a template, making sounds to be spelled: `ista12a3` and ق ب ل → `iستaقبaل`.
 *
 * In a template, 1 2 3 4 are radicals, T the t of form VIII, ʔ t n s m y w consonants, a i u ā ī ū vowels; ا ى ة stand for themselves.
 */
export function fillTemplate(template: string, radicals: Radicals): string {
  let sounds = '';
  for (let at = 0; at < template.length; at += 1) {
    const letter = template.charAt(at);
    const place = places[letter];
    sounds += place === undefined ? (consonants[letter] ?? letter) : radicals[place];
  }
  return sounds;
}
