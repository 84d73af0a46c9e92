import { type VerbEntry, verbForms } from '@/lib/analyse/lexicon/entry';

/** An entry with what its conjugation needs; government as in the lexicon, `tr` unless told. */
export function verbEntry(
  lemma: string,
  root: string,
  form: string,
  vowel: string,
  government: readonly string[] = ['tr'],
): VerbEntry {
  if (!verbForms.some((each) => each === form)) throw new Error(`no form ${form}`);
  return {
    ...{ type: 'verb', lemma, root, gloss: '', band: 1, masdars: [] },
    form: form as VerbEntry['form'],
    vowel: vowel === 'a' || vowel === 'i' || vowel === 'u' ? vowel : null,
    government: government.map((takes) => ({ takes, gloss: null })),
  };
}
