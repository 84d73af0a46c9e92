import { type Part, type SlotFamily, slotFamily } from './slot-family';
import { templates } from './templates';
import type { VerbShape } from './verb-shape';
import { contractLast, type WeakTemplate, weakenLast, weakenMiddle } from './weaken';

/** A stem to be: its template, the slots that it will have, and the vowel that its prefix ends in. */
export interface PlannedStem {
  template: string;
  before: 'start' | 'a' | 'u';
  family: SlotFamily;
}

/** The active, or one of the passives that a verb may have (see `passiveUse`). */
export type Voice = 'active' | 'personal' | 'impersonal';

const plans = new Map<string, PlannedStem[]>();

/** The stems that all verbs of a shape have in a voice; the first active one makes the citation form. */
export function conjugationPlan(shape: VerbShape, voice: Voice): PlannedStem[] {
  const { form, perfectVowel, imperfectVowel, middle, last, losesFirst, isHamzaFirst } = shape;
  const key = `${form}${perfectVowel}${imperfectVowel}${middle}${last}${losesFirst}${isHamzaFirst}${voice}`;
  const known = plans.get(key);
  if (known) return known;
  const plan = voice === 'active' ? planActive(shape) : planPassive(shape, voice === 'impersonal');
  plans.set(key, plan);
  return plan;
}

function planActive(shape: VerbShape): PlannedStem[] {
  const sound = templates[shape.form];
  const perfect = sound.perfect.replace('V', shape.perfectVowel);
  const whole = sound.imperfect.replace('v', shape.imperfectVowel);
  const imperfect = shape.middle === 'lost' ? whole.replace('2', '') : whole;
  const shortened = imperfect.slice(1);
  return [
    ...planPart(shape, 'perfect', perfect, 'start'),
    ...planPart(
      shape,
      'imperfect',
      shape.losesFirst === 'imperfect' ? shortened : imperfect,
      sound.prefixVowel,
    ),
    ...planPart(shape, 'imperative', shape.losesFirst === 'never' ? imperfect : shortened, 'start'),
  ];
}

function planPassive(shape: VerbShape, isImpersonal: boolean): PlannedStem[] {
  const { passivePerfect, passiveImperfect } = templates[shape.form];
  const imperfect = shape.middle === 'lost' ? passiveImperfect.replace('2', '') : passiveImperfect;
  return [
    ...planPart(shape, 'passive perfect', passivePerfect, 'start', isImpersonal),
    ...planPart(shape, 'passive imperfect', imperfect, 'u', isImpersonal),
  ];
}

function planPart(
  shape: VerbShape,
  part: Part,
  template: string,
  before: PlannedStem['before'],
  isImpersonal = false,
): PlannedStem[] {
  const planned = weaken(shape, part, template).map(({ template, kind }) => {
    const startsWithTwo = /^[1-4nsT][1-4nsT]/.test(template);
    const isHamzaFirst =
      before !== 'start' && shape.isHamzaFirst && startsWithTwo && template.startsWith('1');
    const prefixVowel = before === 'u' ? 'u' : 'a';
    return {
      template: part === 'imperative' ? imperativeOf(shape, template) : template.slice(isHamzaFirst ? 1 : 0),
      before,
      family: slotFamily({ part, kind, prefixVowel, isHamzaFirst, isImpersonal }),
    };
  });
  return planned.filter(({ template, family }) => isUsed(template, family));
}

/** Without an imperative of one letter (فِ from وَفَى): unused in print, and a homograph of في, له and their like. */
function isUsed(template: string, { part, kind, isImpersonal }: SlotFamily): boolean {
  if (part === 'imperative') return template.length > 1;
  return !(isImpersonal && part === 'passive perfect' && kind === 'consonant');
}

/** What may not begin a word takes hamzat al-waṣl: اُكْتُبْ; form IV has its hamza back: أَكْمِلْ. */
function imperativeOf({ form, imperfectVowel }: VerbShape, template: string): string {
  if (form === 'IV') return `ʔa${template}`;
  if (!/^[1-4ns][1-4tT]/.test(template)) return template;
  return (form === 'I' && imperfectVowel === 'u' ? 'u' : 'i') + template;
}

function weaken(shape: VerbShape, part: Part, whole: string): WeakTemplate[] {
  const { form, middle, last, perfectVowel } = shape;
  const isFirstPerfect = form === 'I' && part === 'perfect';
  const template = middle === 'lost' && form === 'IV' ? whole.replace('2', '') : whole;
  if (last !== 'sound') return weakenLast(template, isFirstPerfect && last === 'w' ? 'aw' : 'ay');
  if (middle === 'hollow') {
    return weakenMiddle(
      template,
      isFirstPerfect && perfectVowel === 'u' ? 'u' : isFirstPerfect ? 'i' : undefined,
    );
  }
  if (middle === 'doubled') return contractLast(template);
  return [{ template, kind: 'sound' }];
}
