import { formKey, verbKey } from '../fold/word-key';
import type { LexiconEntry } from './entry';

/** An entry of the lexicon that is read when a text first needs it. */
export interface UnreadEntry {
  type: LexiconEntry['type'];
  /** Vocalised; the words of a phrase. */
  lemma: string;
  /** The `formKey` of each form that it lists, the `verbKey` of a verb: all that grammar makes of it has one of them. A phrase has none. */
  keys: readonly number[];
  read(): LexiconEntry;
}

/** Listed among plurals, for what is added to the lemma. */
export const endings: ReadonlySet<string> = new Set(['ون', 'ات']);

/** The keys of the forms that an entry lists. */
export function keysOf(entry: LexiconEntry): number[] {
  switch (entry.type) {
    case 'verb':
      return [verbKey(entry.lemma, entry.root, entry.form), ...keysOfForms(entry.masdars)];
    case 'noun':
      return keysOfForms([entry.lemma, ...wholePlurals(entry.plurals)]);
    case 'adjective':
      return keysOfForms([
        entry.lemma,
        ...(entry.feminine ? [entry.feminine] : []),
        ...wholePlurals(entry.plurals),
      ]);
    case 'function':
      return keysOfForms([entry.form, ...withoutAlif(entry.form)]);
    case 'name':
      return keysOfForms([
        entry.lemma,
        ...withoutArticle(entry.lemma),
        ...(entry.nisba ? [entry.nisba.lemma] : []),
      ]);
    case 'phrase':
      return [];
  }
}

function keysOfForms(forms: readonly string[]): number[] {
  return forms.map((form) => formKey(form));
}

/** A name is found without its article too: السودان at سودان. */
function withoutArticle(name: string): readonly string[] {
  return name.startsWith('ال') ? [name.slice(2)] : [];
}

/** Before ل the article of الذي is written without its alif. */
function withoutAlif(form: string): readonly string[] {
  return form.startsWith('ا') ? [form.slice(1)] : [];
}

function wholePlurals(plurals: readonly string[]): readonly string[] {
  return plurals.filter((plural) => !endings.has(plural));
}

/** Entries that are read already. */
export function alreadyRead(entries: readonly LexiconEntry[]): UnreadEntry[] {
  return entries.map((entry) => ({
    type: entry.type,
    lemma: entry.type === 'phrase' ? entry.words.join(' ') : entry.lemma,
    keys: keysOf(entry),
    read: () => entry,
  }));
}
