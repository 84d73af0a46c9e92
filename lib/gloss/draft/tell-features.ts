import { stripMarks } from '../../arabic/strip-marks';
import type { Upos } from '../../model/gloss';
import { featureTables, featureValues } from '../rules/feature-tables';

/** What a word is taken for where neither its entry nor its form says it. */
const usual: Readonly<Record<string, string>> = {
  ...{ Aspect: 'Imp', Case: 'Nom', Definite: 'Ind', Gender: 'Masc', Number: 'Sing' },
  ...{ Person: '3', VerbForm: 'Fin', Voice: 'Act' },
};

const tanwin = /[\u064B-\u064D]/;

/**
 * Writes features as the guide has them: those that it tells of a part of speech, in the order of the alphabet, the required ones filled in. What is seen comes before what was said: with ال it is
 * definite, with tanwīn indefinite.
 */
export function tellFeatures(
  features: string,
  pos: Upos,
  { form, lemma, vform }: { form: string; lemma: string; vform: string | null },
): string {
  const { required, allowed } = featureTables[pos] ?? { required: [], allowed: [] };
  const known = new Map(features.split('|').map((feature) => feature.split('=') as [string, string]));
  const told = new Map<string, string>();
  for (const key of [...required, ...allowed]) {
    const value = known.get(key);
    if (value && featureValues[key]?.includes(value)) told.set(key, value);
    else if (required.includes(key) && usual[key] && isAsked(key, pos, known)) told.set(key, usual[key]);
  }
  if (told.has('Definite') && pos !== 'PROPN') {
    const hasArticle = form.startsWith('ال') && !stripMarks(lemma).startsWith('ال');
    if (hasArticle) told.set('Definite', 'Def');
    else if (vform && tanwin.test(vform)) told.set('Definite', 'Ind');
    else if (told.get('Definite') === 'Def') told.set('Definite', 'Cons');
  }
  return [...told]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, value]) => `${key}=${value}`)
    .join('|');
}

/** The first person has no gender. */
function isAsked(key: string, pos: Upos, known: ReadonlyMap<string, string>): boolean {
  return !(key === 'Gender' && known.get('Person') === '1' && pos !== 'NOUN');
}
