import type { PassiveUse } from './passive-use';
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

const plans = new Map<string, PlannedStem[]>();

/** The stems of all verbs of a shape; the first one makes the citation form. */
export function conjugationPlan(shape: VerbShape, passive: PassiveUse): PlannedStem[] {
  const { form, perfectVowel, imperfectVowel, middle, last, losesFirst, isHamzaFirst } = shape;
  const key = `${form}${perfectVowel}${imperfectVowel}${middle}${last}${losesFirst}${isHamzaFirst}${passive}`;
  const known = plans.get(key);
  if (known) return known;
  const plan = makePlan(shape, passive);
  plans.set(key, plan);
  return plan;
}

function makePlan(shape: VerbShape, passive: PassiveUse): PlannedStem[] {
  const sound = templates[shape.form];
  const perfect = sound.perfect.replace('V', shape.perfectVowel);
  let imperfect = sound.imperfect.replace('v', shape.imperfectVowel);
  let passiveImperfect = sound.passiveImperfect;
  let commanded = imperfect;
  if (shape.losesFirst !== 'never') commanded = commanded.slice(1);
  if (shape.losesFirst === 'imperfect') imperfect = imperfect.slice(1);
  if (shape.middle === 'lost') {
    imperfect = commanded = imperfect.replace('2', '');
    passiveImperfect = passiveImperfect.replace('2', '');
  }
  const isPersonal = passive === 'personal';
  return [
    ...planPart(shape, 'perfect', perfect, 'start'),
    ...planPart(shape, 'imperfect', imperfect, sound.prefixVowel),
    ...planPart(shape, 'imperative', commanded, 'start'),
    ...(passive === 'none'
      ? []
      : planPart(shape, 'passive perfect', sound.passivePerfect, 'start', !isPersonal)),
    ...(passive === 'none' ? [] : planPart(shape, 'passive imperfect', passiveImperfect, 'u', !isPersonal)),
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
