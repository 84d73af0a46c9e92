import type { Analysis, Segment } from '../analysis';
import { inflectVerb } from './inflect-verb';
import { isUncountable, pluralise } from './pluralise';

/** What stands before its noun in English. */
const possessives = new Set(['my', 'your', 'his', 'its', 'their', 'our']);

/** Words of quantity, which have no article. */
const quantity =
  /^(?:all|every|each|some|any|most|other|another|both|several|various|no|one|none|many|few|same)\b/;

const has = (features: string, feature: string) => features.split('|').includes(feature);
const firstSense = (gloss: string) => gloss.split('; ')[0] ?? '';

/** `a` or `an` by its sound, as far as spelling tells: `an hour`, `a unit`. */
function withIndefinite(noun: string): string {
  const isVowel =
    /^(?:[aeio]|u(?!ni|s[eu]|ti)|hour|honour|heir)/i.test(noun) && !/^(?:one|once|euro)/i.test(noun);
  return `${isVowel ? 'an' : 'a'} ${noun}`;
}

function glossVerb(gloss: string, features: string, isFuture: boolean): string {
  const isPassive = has(features, 'Voice=Pass');
  if (isFuture) return isPassive ? `be ${inflectVerb(gloss, 'participle')}` : gloss;
  const isPlural = has(features, 'Number=Plur') || has(features, 'Number=Dual') || !has(features, 'Person=3');
  const isPerfect = has(features, 'Aspect=Perf');
  const isFree = isPerfect || has(features, 'Mood=Ind');
  if (isPassive) {
    const be = isPerfect ? (isPlural ? 'were' : 'was') : isPlural ? 'are' : 'is';
    return `${isFree ? be : 'be'} ${inflectVerb(gloss, 'participle')}`;
  }
  if (isPerfect) return inflectVerb(gloss, 'past');
  return isFree && !isPlural ? inflectVerb(gloss, 'third') : gloss;
}

function glossNoun(gloss: string, features: string, hasPossessor: boolean): string {
  const counted = has(features, 'Number=Plur')
    ? pluralise(gloss)
    : has(features, 'Number=Dual')
      ? `two ${pluralise(gloss)}`
      : gloss;
  if (hasPossessor || /^(?:[A-Z]|the )/.test(gloss) || quantity.test(gloss)) return counted;
  if (has(features, 'Definite=Def')) return `the ${counted}`;
  const isOne = has(features, 'Definite=Ind') && has(features, 'Number=Sing');
  return isOne && !isUncountable(gloss) ? withIndefinite(counted) : counted;
}

/** Says what a stem means by itself, inflected as it is: `وزراء` → `ministers`. */
export function glossStem(
  { pos, gloss, features }: Segment,
  before: readonly Segment[],
  pronoun: Segment | undefined,
): string {
  const sense = firstSense(gloss);
  if (pos === 'VERB') {
    const isFree = !before.some(({ pos: own }) => own === 'AUX' || own === 'SCONJ');
    return glossVerb(sense, features, !isFree);
  }
  return pos === 'NOUN' ? glossNoun(sense, features, pronoun !== undefined) : sense;
}

/**
 * Says in English what a word means in its place, clitics in English order: `وسيؤكد` → `and will confirm`, `بوزارته` → `with his ministry`,
 * `القرارات` → `the decisions`. Of several senses the first.
 */
export function glossWord({ segments }: Analysis): string {
  const stem = segments.find(({ role }) => role === 'stem');
  if (!stem) return '';
  const before = segments.filter(({ role }) => role === 'pro');
  const pronoun = segments.find(({ role }) => role === 'en');
  const own = glossStem(stem, before, pronoun ?? (has(stem.features, 'Person[psor]=1') ? stem : undefined));
  const isPossessed = pronoun !== undefined && possessives.has(pronoun.gloss);
  // كِتَابَيَّ: the pronoun has melted into the ending.
  const isMine = has(stem.features, 'Person[psor]=1');
  const words = [
    ...before.map(({ gloss }) => gloss),
    ...(isMine ? ['my'] : []),
    ...(isPossessed ? [pronoun.gloss, own] : [own, ...(pronoun ? [pronoun.gloss] : [])]),
  ];
  return words.join(' ');
}
