import { irregularVerbs, stressedAtEnd } from './irregular-verbs';

const vowel = /[aeiou]/;

/** Whether the last consonant is written twice before -ed and -ing: `stop`, `travel`, `permit`; not `visit`, `explain`, `show`. */
function doubles(verb: string): boolean {
  if (
    !/[^aeiou][aeiou][bdfglmnprt]$/.test(verb) &&
    !/^[aeiou][bdfglmnprt]$/.test(verb) &&
    !/qu[aeiou][tpz]$/.test(verb)
  )
    return false;
  if (verb.endsWith('l')) return true;
  const syllables = verb.replace(/qu/g, 'q').match(/[aeiouy]+/g)?.length ?? 0;
  return syllables === 1 || stressedAtEnd.has(verb);
}

function withEd(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${verb}${doubles(verb) ? verb.at(-1) : ''}ed`;
}

function ingOf(verb: string): string {
  if (verb === 'be' || verb.length <= 2 || /[eoy]e$/.test(verb)) return `${verb}ing`;
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (verb.endsWith('e')) return `${verb.slice(0, -1)}ing`;
  return `${verb}${doubles(verb) ? verb.at(-1) : ''}ing`;
}

function thirdOf(verb: string): string {
  if (verb === 'be') return 'is';
  if (verb === 'have') return 'has';
  return withS(verb);
}

/** Adds -s as to a noun or a third person: `watches`, `parties`, `goes`, `days`. */
export function withS(word: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(word) || /[^aeiou]o$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

export type EnglishForm = 'past' | 'participle' | 'ing' | 'third';

const forms: Record<EnglishForm, (verb: string) => string> = {
  past: (verb) => irregularVerbs.get(verb)?.[0] ?? withEd(verb),
  participle: (verb) => irregularVerbs.get(verb)?.[1] ?? withEd(verb),
  ing: ingOf,
  third: thirdOf,
};

const notInflected = new Set(['not', 'can', 'may', 'must', 'will', 'would', 'should']);

/**
 * Puts the verb that a gloss begins with into a form: `call for` → `called for`, `be able` → `was able`. A gloss that begins with a
 * capital or a word that has no forms stays as it is.
 */
export function inflectVerb(gloss: string, form: EnglishForm): string {
  const [, verb, rest = ''] = gloss.match(/^([a-z]+)(.*)$/s) ?? [];
  if (!verb || !vowel.test(verb.replace('y', 'i')) || notInflected.has(verb)) return gloss;
  const prefix = verb.match(/^(?:re|over|under|out|mis)(?=[a-z]{3})/)?.[0] ?? '';
  const bare = verb.slice(prefix.length);
  const isKnown = !irregularVerbs.has(verb) && prefix !== '' && irregularVerbs.has(bare) && bare.length > 3;
  return (isKnown ? prefix + forms[form](bare) : forms[form](verb)) + rest;
}
