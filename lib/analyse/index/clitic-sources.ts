import { loneProclitics } from '../clitics/proclitics';
import { wordKey } from '../fold/word-key';
import type { Slot } from '../inflect/stem';
import type { Lexeme } from './lexeme';
import type { Source } from './source';
import { toSpelled } from './spelled-stem';
import { trait } from './traits';

const alone: Slot = {
  name: 'proclitic alone',
  cells: [{ prefix: '', suffix: '', features: '', pronoun: 'never' }],
};
const withPronoun: Slot = {
  name: 'preposition with a pronoun',
  cells: [{ prefix: '', suffix: '', features: '', pronoun: 'always' }],
};

/** The single-letter words: before a number or a bracket (`ب 300`), and as prepositions with a pronoun (`به`, `لهم`). */
export function clitics(): Source[] {
  return loneProclitics.flatMap(({ form, vocalised, pos, gloss }): Source[] => {
    const lexeme: Lexeme = {
      ...{ lemma: vocalised, pos, root: null, keys: [wordKey(vocalised)], gloss, band: 1, origin: 'clitic' },
      traits: pos === 'ADP' ? trait.preposition : trait.particle,
      kind: 0,
      needsArticle: false,
      government: [],
      takes: { proclitics: 'وف', takesArticle: false, takesPronoun: true },
    };
    const single = { lexeme, stems: [toSpelled({ text: vocalised, slot: alone })] };
    if (pos !== 'ADP' || form === 'ك') return [single];
    const text = form === 'ل' ? 'لَ' : vocalised;
    return [single, { lexeme, stems: [toSpelled({ text, slot: withPronoun })] }];
  });
}
