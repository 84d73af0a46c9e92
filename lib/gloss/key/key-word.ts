import { stripMarks } from '../../arabic/strip-marks';
import { type Features, type Part, type Upos, upos } from '../../model/gloss';
import type { KeyExample } from '../../model/transliteration-key';
import { transliterate } from '../transliterate';

/**
 * Makes an example from its words as a gloss file has them, so that it is transliterated as the text is: `CCONJ وَ + NOUN الْوَزِيرُ`.
 *
 * A part is its part of speech, its vocalised form and its features (`NOUN وِزَارَةُ Definite=Cons`); `+` joins the parts of a word, `،` words. What
 * cannot be transliterated has an empty `latin`.
 */
export function keyExample(line: string, english: string): KeyExample {
  const words = line.split('، ').map((word) => word.split(' + ').map(toPart));
  return {
    arabic: words.map(write).join(' '),
    latin: words.map((parts) => transliterate(parts) ?? '').join(' '),
    english,
  };
}

function toPart(line: string): Part {
  const [tag, vocalised = '', feats = ''] = line.split(' ');
  const known: Upos = upos.find((each) => each === tag) ?? 'X';
  const features: Features = Object.fromEntries(
    feats.split('|').flatMap((pair) => (pair ? [pair.split('=')] : [])),
  );
  return {
    form: stripMarks(vocalised),
    lemma: null,
    upos: known,
    features,
    gloss: null,
    vocalised,
    root: null,
  };
}

/** The alif of the article is not written after ل: لِ + الْأَمْنِ → لِلْأَمْنِ. */
function write(parts: readonly Part[]): string {
  return parts
    .map(({ vocalised }) => vocalised ?? '')
    .join('')
    .replace(/لِا(?=ل)/, 'لِ');
}
