/**
 * What endings a stem takes: all of them (`sound`); those with a vowel, those without (`vowel`, `consonant`); those with a vowel and the
 * jussive in a too (`doubled`: `لَمْ يَمُدَّ`); or those that a weak last radical has become one with.
 */
export type EndingKind = 'sound' | 'vowel' | 'consonant' | 'doubled' | 'aw' | 'ay' | 'iy' | 'uw';

export interface WeakTemplate {
  template: string;
  kind: EndingKind;
}

const long = { a: 'ā', i: 'ī', u: 'ū' } as const;
const isVowel = (letter: string | undefined) => letter !== undefined && 'aiuāīū'.includes(letter);

/**
 * Takes a weak last radical and the vowel before it off a template: `12i3` → `12` with endings of `iy`. After a, the alif of the
 * perfect of form I shows a third radical و: `aw`.
 */
export function weakenLast(template: string, afterA: 'aw' | 'ay'): WeakTemplate[] {
  const vowel = template.at(-2);
  const kind = vowel === 'a' ? afterA : vowel === 'u' ? 'uw' : 'iy';
  return [{ template: template.slice(0, -2), kind }];
}

/**
 * Makes one long vowel of a weak middle radical and the vowels around it, short before a consonant: `12i3` → `1ī3`, `1i3`; `1a2a3` → `1ā3`,
 * `1a3`; `1u2i3` → `1ī3`, `1i3`. `short` is the vowel of the perfect of form I: قَالَ, قُلْتُ.
 */
export function weakenMiddle(template: string, short?: 'i' | 'u'): WeakTemplate[] {
  const at = template.indexOf('2');
  const vowel = template.charAt(at + 1) as 'a' | 'i' | 'u';
  const last = template.slice(at + 2);
  const before = template.charAt(at - 1);
  const contracted = !isVowel(before) ? vowel : before === 'u' ? 'i' : 'a';
  const head = template.slice(0, isVowel(before) ? at - 1 : at);
  return [
    { template: head + long[contracted] + last, kind: 'vowel' },
    { template: head + (short ?? contracted) + last, kind: 'consonant' },
  ];
}

/**
 * Brings two equal last radicals together before a vowel: `12u3` → `1u23`, `1a2a3` → `1a23`; before a consonant they stay.
 */
export function contractLast(template: string): WeakTemplate[] {
  const at = template.length - 3;
  const head = template.slice(0, at);
  const [first = '', vowel = '', second = ''] = template.slice(at);
  const contracted = isVowel(head.at(-1)) ? head + first + second : head + vowel + first + second;
  return [
    { template: contracted, kind: 'doubled' },
    { template, kind: 'consonant' },
  ];
}
