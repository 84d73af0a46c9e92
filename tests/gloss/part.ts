import { stripMarks } from '@/lib/arabic/strip-marks';
import { type Part, type Upos, upos } from '@/lib/model/gloss';

/**
 * Makes a part from a line of a table: `NOUN وَزِيرُ Definite=Cons|Case=Nom وَزِير` (part of speech, vocalised form, features or `_`,
 * lemma; the last two can be left off). The form is the vocalised form without its marks.
 */
export function part(line: string): Part {
  const [tag, vocalised = '', feats = '_', lemma = null] = line.split(' ');
  const known: Upos | undefined = upos.find((candidate) => candidate === tag);
  if (!known) throw new Error(`${line}: ${tag} is no part of speech`);
  return {
    form: stripMarks(vocalised),
    lemma,
    upos: known,
    features: Object.fromEntries(feats === '_' ? [] : feats.split('|').map((pair) => pair.split('='))),
    gloss: null,
    vocalised,
    root: null,
  };
}
