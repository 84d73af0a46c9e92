import type { VerbForm } from '../../lexicon/entry';

/** The four stems of a form when all radicals are sound, as templates (see `fillTemplate`); the imperfect's without its prefix. */
export interface Templates {
  perfect: string;
  imperfect: string;
  passivePerfect: string;
  passiveImperfect: string;
  /** The vowel of the active imperfect's prefix: `يَكْتُبُ`, `يُؤَكِّدُ`. */
  prefixVowel: 'a' | 'u';
}

/** Form I takes its vowels from the entry: V that of the perfect, v that of the imperfect. */
export const templates: Readonly<Record<VerbForm, Templates>> = {
  I: make('1a2V3', '12v3', '1u2i3', '12a3'),
  II: make('1a22a3', '1a22i3', '1u22i3', '1a22a3', 'u'),
  III: make('1ā2a3', '1ā2i3', '1ū2i3', '1ā2a3', 'u'),
  IV: make('ʔa12a3', '12i3', 'ʔu12i3', '12a3', 'u'),
  V: make('ta1a22a3', 'ta1a22a3', 'tu1u22i3', 'ta1a22a3'),
  VI: make('ta1ā2a3', 'ta1ā2a3', 'tu1ū2i3', 'ta1ā2a3'),
  VII: make('in1a2a3', 'n1a2i3', 'un1u2i3', 'n1a2a3'),
  VIII: make('i1Ta2a3', '1Ta2i3', 'u1Tu2i3', '1Ta2a3'),
  IX: make('i12a3a3', '12a3i3', 'u12u3i3', '12a3a3'),
  X: make('ista12a3', 'sta12i3', 'ustu12i3', 'sta12a3'),
  QI: make('1a23a4', '1a23i4', '1u23i4', '1a23a4', 'u'),
  QII: make('ta1a23a4', 'ta1a23a4', 'tu1u23i4', 'ta1a23a4'),
  QIII: make('i12an3a4', '12an3i4', 'u12un3i4', '12an3a4'),
  QIV: make('i12a34a4', '12a34i4', 'u12u34i4', '12a34a4'),
};

function make(
  perfect: string,
  imperfect: string,
  passivePerfect: string,
  passiveImperfect: string,
  prefixVowel: 'a' | 'u' = 'a',
): Templates {
  return { perfect, imperfect, passivePerfect, passiveImperfect, prefixVowel };
}
