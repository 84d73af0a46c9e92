import { expectedLemmas } from '@/lib/analyse/inflect/verb/expected-lemmas';
import { type VerbEntry, verbForms } from '@/lib/analyse/lexicon/entry';
import { verbEntry } from './verb-entry';

const firsts = [...'كءويتنس'];
/** What makes something else of the t of form VIII. */
const firstsOfEighth = [...firsts, ...'صطدذز'];
const seconds = [...'بءوي'];
const thirds = [...'لءويتن'];

/** Roots of every weakness and combination of weaknesses, doubled ones too; no radical comes twice but as second and third. */
function* roots(form: VerbEntry['form']): Generator<string> {
  for (const first of form === 'VIII' ? firstsOfEighth : firsts) {
    for (const second of seconds) {
      if (second === first) continue;
      for (const third of thirds) if (third !== first && third !== second) yield first + second + third;
      if (!'ءوي'.includes(second)) yield first + second + second;
      if (second === 'ي') yield `${first}يي`;
    }
  }
}

const quadriliterals = ['ترجم', 'دهور', 'سيطر', 'طمءن', 'قشعر', 'زلزل', 'برءن'];

/** Made-up verbs of every form and weakness, with each lemma that root and form can have. */
export function* allVerbs(): Generator<VerbEntry> {
  for (const form of verbForms) {
    for (const root of form.startsWith('Q') ? quadriliterals : roots(form)) {
      // A fourth sign in the lemma says the vowel of form I.
      const lemmas = form === 'I' ? ['كَتَبَ', 'كَتِبَ', 'كَتُبَ'] : ['كَتَبَ'];
      const vowels = form === 'I' ? ['a', 'i', 'u'] : ['-'];
      for (const vowel of vowels) {
        const made = lemmas.flatMap((lemma) => expectedLemmas(verbEntry(lemma, root, form, vowel)));
        for (const lemma of new Set(made)) yield verbEntry(lemma, root, form, vowel);
      }
    }
  }
}
