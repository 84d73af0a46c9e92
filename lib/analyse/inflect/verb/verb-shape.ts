import type { VerbEntry, VerbForm } from '../../lexicon/entry';
import type { Radicals } from '../orthography/fill-template';

/** All that decides which templates a verb takes. Verbs of one shape are conjugated alike. */
export interface VerbShape {
  form: VerbForm;
  /** Form I: of the middle radical, or what it would have: كَتَبَ, نَسِيَ, كَبُرَ; ظَلَّ (ظَلِلْتُ). */
  perfectVowel: 'a' | 'i' | 'u';
  imperfectVowel: 'a' | 'i' | 'u';
  /** `hollow` contracts (قَالَ), `doubled` too (مَدَّ); `lost` is the hamza of رَأَى, which is there in some forms. */
  middle: 'sound' | 'hollow' | 'doubled' | 'lost';
  /** What a weak last radical is. */
  last: 'sound' | 'w' | 'y';
  /** The first radical is lost in the imperfect and imperative: يَصِلُ; in the imperative alone: خُذْ. */
  losesFirst: 'never' | 'imperfect' | 'imperative';
  isHamzaFirst: boolean;
}

/** A shape with the radicals that it is to be filled with. */
export interface ShapedVerb {
  shape: VerbShape;
  radicals: Radicals;
}

const contracting = new Set<VerbForm>(['I', 'III', 'IV', 'VI', 'VII', 'VIII', 'X']);
const hollowing = new Set<VerbForm>(['I', 'IV', 'VII', 'VIII', 'X']);
const isWeak = (radical: string | undefined) => radical === 'و' || radical === 'ي';

/** Verbs in a–a or i–a that lose their و as though they had i: يَسَعُ, يَطَأُ, يَذَرُ. */
const losingInA = new Set(['وسع', 'وطء', 'وذر']);
/** خُذْ, كُلْ, مُرْ. */
const shortImperatives = new Set(['ءخذ', 'ءكل', 'ءمر']);

/**
 * Tells the shapes that a root can have in a form, the usual one first: hollow قَالَ before strong اِسْتَجْوَبَ, اِئْتَلَفَ before اِتَّخَذَ.
 *
 * Empty where root and form do not fit each other.
 */
export function possibleShapes({ root, form, vowel, lemma }: VerbEntry): ShapedVerb[] {
  const [first = '', second = '', third = '', fourth = ''] = root;
  if (root.length !== (form.startsWith('Q') ? 4 : 3)) return [];
  const final = fourth || third;
  const last = isWeak(final) ? (final === 'و' ? 'w' : 'y') : 'sound';
  const middles = middlesOf(form, second, third, last, root);
  const imperfectVowel = vowel ?? 'a';
  return middles.flatMap((middle) => {
    const perfectVowel = perfectVowelOf(lemma, middle, imperfectVowel);
    // In form I only i keeps a middle radical: عَوِرَ, but قَالَ.
    if (form === 'I' && middle !== middles[0] && perfectVowel !== 'i') return [];
    const isKept = perfectVowel !== 'a' && imperfectVowel !== 'i' && !losingInA.has(root);
    const losesW = form === 'I' && first === 'و' && middle === 'sound' && !isKept && imperfectVowel !== 'u';
    const isShort = form === 'I' && shortImperatives.has(root);
    const losesFirst = losesW ? 'imperfect' : isShort ? 'imperative' : 'never';
    const own = { form, perfectVowel, imperfectVowel, middle, last, losesFirst } as const;
    return firstRadicals(form, first).map(([initial, infix]) => ({
      shape: { ...own, isHamzaFirst: initial === 'ء' },
      radicals: [initial, second, third, fourth, infix] as const,
    }));
  });
}

function middlesOf(
  form: VerbForm,
  second: string,
  third: string,
  last: VerbShape['last'],
  root: string,
): VerbShape['middle'][] {
  if (form === 'IX' || form === 'QIV') return ['doubled'];
  if (root === 'رءي' && (form === 'I' || form === 'IV')) return ['lost'];
  if (form.startsWith('Q')) return ['sound'];
  if (second === third && !isWeak(second) && contracting.has(form)) {
    // حَاجَّ, and حَاجَجَ.
    return form === 'III' || form === 'VI' ? ['doubled', 'sound'] : ['doubled'];
  }
  if (isWeak(second) && last === 'sound' && hollowing.has(form)) {
    // عَوِرَ, أَحْوَجَ, اِزْدَوَجَ, اِسْتَجْوَبَ keep their middle radical.
    return form === 'VII' ? ['hollow'] : ['hollow', 'sound'];
  }
  return ['sound'];
}

/** Of a contracted verb the imperfect tells it: يَظَلُّ, ظَلِلْتُ. Else the lemma: كَ-تَ-بَ, its fourth sign. */
function perfectVowelOf(lemma: string, middle: VerbShape['middle'], imperfect: 'a' | 'i' | 'u') {
  if (middle === 'doubled') return imperfect === 'a' ? 'i' : 'a';
  if (middle === 'hollow') return imperfect === 'u' ? 'u' : 'i';
  const sign = lemma.charAt(3);
  return sign === '\u0650' ? 'i' : sign === '\u064F' ? 'u' : 'a';
}

/** What the first radical and the t of form VIII make of each other: اِتَّصَلَ, اِصْطَدَمَ, اِزْدَادَ, اِدَّعَى. */
const assimilated: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  و: [['ت', 'ت']],
  ي: [['ت', 'ت']],
  ء: [
    ['ء', 'ت'],
    ['ت', 'ت'],
  ],
  ث: [
    ['ث', 'ت'],
    ['ث', 'ث'],
  ],
  د: [['د', 'د']],
  ذ: [
    ['د', 'د'],
    ['ذ', 'ذ'],
  ],
  ز: [['ز', 'د']],
  ص: [['ص', 'ط']],
  ض: [['ض', 'ط']],
  ط: [['ط', 'ط']],
  ظ: [
    ['ظ', 'ط'],
    ['ظ', 'ظ'],
  ],
};

function firstRadicals(form: VerbForm, first: string): readonly (readonly [string, string])[] {
  return (form === 'VIII' && assimilated[first]) || [[first, 'ت']];
}
