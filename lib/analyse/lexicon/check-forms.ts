import { conjugate } from '../inflect/verb/conjugate';
import type { EntryFault } from './check-entries';
import type { LexiconEntry, VerbEntry } from './entry';
import { irregularPlurals } from './irregular-plurals';
import { pluralPatterns } from './plural-patterns';

const citation = 'Aspect=Perf|Gender=Masc|Number=Sing|Person=3|VerbForm=Fin|Voice=Act';

/** Holds a verb to grammar: its root, form and vowel must make its lemma. */
function checkVerb(entry: VerbEntry): EntryFault[] {
  const made = conjugate(entry)
    .filter(({ features }) => features === citation)
    .map(({ text }) => text);
  if (made.includes(entry.lemma)) return [];
  const said = `root ${entry.root}, form ${entry.form}${entry.vowel ? ` with ${entry.vowel}` : ''}`;
  const message = `“${entry.lemma}” is not what its ${said} make: ${made[0] ?? 'nothing'}`;
  return [{ code: 'conjugation', message }];
}

const weak = new Set('ءوي');
/** Radicals that change in the words of their root: اِدِّخَار, مَاء, شَفَة. */
const changing: Readonly<Record<string, string>> = { ذخر: 'ذ', موه: 'ه', شفه: 'ه' };
const seats = /[أإؤئآ]/g;

/** The letters of a word, a doubled one twice: `مُدَّة` → م د د ة. */
function lettersOf(word: string): string[] {
  return [
    ...word
      .replace(/([\u0621-\u064A])([\u064B-\u0650]?)\u0651/g, '$1$1')
      .replace(/[\u064B-\u0652\u0670]/g, ''),
  ];
}

/** The strong radicals stand in the lemma in their order; weak ones and hamza change or go. */
function checkRoot(lemma: string, root: string): EntryFault[] {
  const letters = lettersOf(lemma.replace(seats, 'ء'));
  let at = 0;
  for (const radical of root) {
    if (weak.has(radical) || changing[root] === radical) continue;
    const found = letters.indexOf(radical, at);
    // The second of two alike may have melted into the first: مَادّ has it, مُدَاد has both.
    if (found < 0 && letters[at - 1] !== radical)
      return [
        { code: 'root-letters', message: `${radical} of the root ${root} does not stand in “${lemma}”` },
      ];
    if (found >= 0) at = found + 1;
  }
  return [];
}

/** A broken plural is of a pattern that Arabic has, the people that a nisba names (`يَهُود`, `كَاثُولِيك`), or known as irregular. */
function checkPlurals(lemma: string, plurals: readonly string[]): EntryFault[] {
  return plurals
    .filter(
      (plural) =>
        !/(?:[اآ]ت|ون)$/.test(plural) &&
        !pluralPatterns.test(plural) &&
        !irregularPlurals.has(plural) &&
        `${plural}ِيّ` !== lemma,
    )
    .map((plural) => ({
      code: 'plural-pattern',
      message: `“${plural}” of “${lemma}” is of no known pattern: mend it, or list it in irregular-plurals.ts`,
    }));
}

/** What grammar says against an entry. */
export function checkForms(entry: LexiconEntry): EntryFault[] {
  switch (entry.type) {
    case 'verb':
      return checkVerb(entry);
    case 'noun':
    case 'adjective':
      return [
        ...(entry.root ? checkRoot(entry.lemma, entry.root) : []),
        ...checkPlurals(entry.lemma, entry.plurals),
      ];
    default:
      return [];
  }
}
