import { type Government, type VerbEntry, type VerbForm, verbForms } from './entry';
import { readBand, readGloss, readLemma, readRoot } from './read-cells';
import type { Row } from './read-rows';

const vowels = ['a', 'i', 'u'] as const;

/** Reads `tr; عَنْ search for; فِي` into what a verb takes. */
function readGovernment(row: Row): Government[] {
  return row.list('government', ';').map((part) => {
    const [takes = '', ...words] = part.split(' ');
    const isKnown =
      row.isChecked || ['tr', 'intr', 'tr2', 'cl'].includes(takes) || /^\p{Script=Arabic}/u.test(takes);
    if (!isKnown)
      row.blame(
        'government',
        'government',
        `“${takes}” is neither tr, intr, tr2 or cl nor a preposition in Arabic`,
      );
    return { takes, gloss: words.length > 0 ? words.join(' ') : null };
  });
}

/** Reads a line of `verbs.tsv`; gives `null` after noting what cannot be read. */
export function readVerb(row: Row): VerbEntry | null {
  const lemma = readLemma(row, 'lemma');
  const gloss = readGloss(row);
  const band = readBand(row);
  const root = readRoot(row, 'root');
  const form = row.get('form') as VerbForm;
  if (!(verbForms as readonly string[]).includes(form)) {
    row.blame('form', 'form', `“${form}” is none of ${verbForms.join(' ')}`);
    return null;
  }
  const written = row.get('vowel');
  const vowel = vowels.find((each) => each === written) ?? null;
  if ((form === 'I') !== (vowel !== null) || (written !== '' && vowel === null)) {
    row.blame('vowel', 'vowel', 'a verb of form I has the vowel of its imperfect, a, i or u; others have -');
    return null;
  }
  const length = form.startsWith('Q') ? 4 : 3;
  if (root === null || root.length !== length) {
    row.blame('root', 'root', `a verb of form ${form} has a root of ${length} letters`);
    return null;
  }
  if (!lemma || !gloss || !band) return null;
  const masdars = row.list('masdar', ',').map((each) => each.normalize('NFC'));
  return { type: 'verb', lemma, gloss, band, root, form, vowel, masdars, government: readGovernment(row) };
}
