import type { VerbForm } from '../../lexicon/entry';
import type { ShapedVerb } from '../verb/verb-shape';

/** Templates (see `fillTemplate`) for a sound verb, one with a weak last radical, a hollow one, a doubled one; sound where not told. */
interface MasdarTemplates {
  sound: string;
  weak: string;
  hollow?: string;
  doubled?: string;
}

const templates: Readonly<Record<Exclude<VerbForm, 'I'>, MasdarTemplates>> = {
  II: { sound: 'ta12ī3', weak: 'ta12iyaة' },
  III: { sound: 'mu1ā2a3aة', weak: 'mu1ā2āة', doubled: 'mu1ā23aة' },
  IV: { sound: 'ʔi12ā3', weak: 'ʔi12āʔ', hollow: 'ʔi1ā3aة' },
  V: { sound: 'ta1a22u3', weak: 'ta1a22ī' },
  VI: { sound: 'ta1ā2u3', weak: 'ta1ā2ī', doubled: 'ta1ā23' },
  VII: { sound: 'in1i2ā3', weak: 'in1i2āʔ', hollow: 'in1iyā3' },
  VIII: { sound: 'i1Ti2ā3', weak: 'i1Ti2āʔ', hollow: 'i1Tiyā3' },
  IX: { sound: 'i12i3ā3', weak: 'i12i3āʔ' },
  X: { sound: 'isti12ā3', weak: 'isti12āʔ', hollow: 'isti1ā3aة' },
  QI: { sound: '1a23a4aة', weak: '1a23āة' },
  QII: { sound: 'ta1a23u4', weak: 'ta1a23ī' },
  QIII: { sound: 'i12in3ā4', weak: 'i12in3āʔ' },
  QIV: { sound: 'i12i34ā4', weak: 'i12i34āʔ' },
};

/**
 * The template of the regular masdar: `تَأْكِيد`, `تَرْبِيَة`, `إِدَارَة`, `اِلْتِقَاء`. `null` for form I, whose masdars only the lexicon knows.
 */
export function masdarTemplate({ shape, radicals }: ShapedVerb): string | null {
  const { form, middle, last } = shape;
  if (form === 'I') return null;
  const { sound, weak, hollow, doubled } = templates[form];
  if (form === 'II') {
    // تَعْبِئَة, تَهْنِئَة; تَحِيَّة, where two ي come together.
    if (radicals[2] === 'ء') return 'ta12i3aة';
    if (last === 'y' && radicals[1] === 'ي') return 'ta1i22aة';
  }
  // إِرَاءَة of أَرَى.
  if (middle === 'lost') return 'ʔi1āʔaة';
  if (last !== 'sound') return weak;
  if (middle === 'hollow') return hollow ?? sound;
  if (middle === 'doubled') return doubled ?? sound;
  return sound;
}
