import { conjugate } from '../inflect/verb/conjugate';
import type { EntryFault } from './check-entries';
import type { LexiconEntry, VerbEntry } from './entry';

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

/** What grammar says against an entry. */
export function checkForms(entry: LexiconEntry): EntryFault[] {
  return entry.type === 'verb' ? checkVerb(entry) : [];
}
