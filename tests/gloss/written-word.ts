import type { Part, WordGloss } from '@/lib/model/gloss';
import { part } from './part';

/**
 * Makes a word from its parts, `CCONJ وَ + NOUN الْوَزِيرُ`, with the letters that are written: ل + ال is لل, as in `للأمن`.
 *
 * The vocalised form of the whole is that of its parts, unless another is given.
 */
export function writtenWord(line: string, vocalised?: string): WordGloss {
  const [first, ...rest] = line.split(' + ').map(part);
  if (!first) throw new Error(`${line}: no part`);
  const parts: [Part, ...Part[]] = [first, ...rest];
  const join = (forms: (string | null)[]) =>
    forms.reduce<string>((word, form) => {
      const isLil = /(?:^|[وف])[\u064B-\u0652]*ل[\u064B-\u0652]*$/.test(word) && form?.startsWith('ال');
      return word + (isLil ? (form ?? '').slice(1).replace(/^لل/, 'ل') : form);
    }, '');
  return {
    index: 1,
    form: join(parts.map(({ form }) => form)),
    gloss: null,
    vocalised: vocalised ?? join(parts.map(({ vocalised }) => vocalised)),
    transliteration: null,
    source: 'editor',
    parts,
  };
}
