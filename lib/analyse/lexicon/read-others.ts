import { upos } from '../../model/gloss';
import { type FunctionWordEntry, type NameEntry, nameKinds, type PhraseEntry, phraseKinds } from './entry';
import { readBand, readGloss, readLemma } from './read-cells';
import type { Row } from './read-rows';

const features = /^[A-Z][A-Za-z]*=[A-Z0-9][A-Za-z0-9,]*(?:\|[A-Z][A-Za-z]*=[A-Z0-9][A-Za-z0-9,]*)*$/;

/** Reads a line of `function-words.tsv`; gives `null` after noting what cannot be read. */
export function readFunctionWord(row: Row): FunctionWordEntry | null {
  const [form, lemma] = [readLemma(row, 'form'), readLemma(row, 'lemma')];
  const [gloss, band, pos] = [readGloss(row), readBand(row), row.get('pos')];
  if (!(upos as readonly string[]).includes(pos)) row.blame('pos', 'pos', `“${pos}” is no part of speech`);
  const feats = row.get('features');
  if (!row.isChecked && feats !== '' && !features.test(feats))
    row.blame('features', 'features', `“${feats}” is not of the shape Gender=Masc|Number=Sing`);
  const written = row.get('proclitics');
  const proclitics = written.replace('ال', '');
  if (!row.isChecked && /[^وفبلكسأ]/.test(proclitics))
    row.blame('proclitics', 'proclitics', `“${written}” has other letters than وفبلكسأ and ال`);
  const enclitics = row.get('enclitics');
  if (!['', '+'].includes(enclitics))
    row.blame('enclitics', 'enclitics', `“${enclitics}” is neither + nor -`);
  if (!form || !lemma || !gloss || !band) return null;
  return {
    type: 'function',
    ...{ form, lemma, gloss, band, pos, features: feats, proclitics },
    takesArticle: written.includes('ال'),
    takesPronoun: enclitics === '+',
  };
}

/** Reads a line of `names.tsv`; gives `null` after noting what cannot be read. */
export function readName(row: Row): NameEntry | null {
  const [lemma, gloss, band] = [readLemma(row, 'name'), readGloss(row), readBand(row)];
  const kinds = row.list('kind', ' ').flatMap((word) => nameKinds.find((kind) => kind === word) ?? []);
  if (kinds.length === 0 || kinds.length !== row.list('kind', ' ').length)
    row.blame('kind', 'kind', `“${row.get('kind')}” is not of ${nameKinds.join(' ')}`);
  const gender = (['m', 'f', 'mf'] as const).find((each) => each === row.get('gender'));
  if (!gender) row.blame('gender', 'gender', `“${row.get('gender')}” is no gender: m, f or mf`);
  const [nisba = '', ...english] = row.get('nisba').split(' ');
  if (nisba !== '' && (english.length === 0 || !nisba.endsWith('يّ')))
    row.blame('nisba', 'nisba', 'a nisba ends in يّ and has its gloss: كُوَيْتِيّ Kuwaiti');
  if (!lemma || !gloss || !band || !gender) return null;
  const adjective = nisba === '' ? null : { lemma: nisba.normalize('NFC'), gloss: english.join(' ') };
  return { type: 'name', lemma, gloss, band, kinds, gender, nisba: adjective };
}

/** Reads a line of `phrases.tsv`; gives `null` after noting what cannot be read. */
export function readPhrase(row: Row): PhraseEntry | null {
  const words = row.get('words').normalize('NFC').split(' ');
  const [gloss, band] = [readGloss(row), readBand(row)];
  const kind = phraseKinds.find((each) => each === row.get('kind'));
  if (!kind) row.blame('kind', 'kind', `“${row.get('kind')}” is none of ${phraseKinds.join(' ')}`);
  if (row.isChecked && gloss && band && kind) return { type: 'phrase', words, gloss, band, kind };
  if (words.length < 2) row.blame('words', 'words', 'a phrase has two words or more, with one space between');
  if (words.some((word) => !/^=?\p{Script=Arabic}[\p{Script=Arabic}\p{M}]*$/u.test(word)))
    row.blame('words', 'words', `“${words.join(' ')}” is not Arabic words with one space between`);
  else if (gloss && band && kind && words.length > 1) return { type: 'phrase', words, gloss, band, kind };
  return null;
}
