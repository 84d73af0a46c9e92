import { templates } from '../verb/templates';
import type { ShapedVerb } from '../verb/verb-shape';
import { contractLast, weakenMiddle } from '../verb/weaken';

/** Templates (see `fillTemplate`) of the participles; `null` for one that there is not. */
export interface ParticipleTemplates {
  active: string | null;
  passive: string | null;
}

/**
 * The templates of both participles: `قَائِل`, `مَقُول`; `مُؤَكِّد`, `مُؤَكَّد`; `مُلْتَقِي`, `مُلْتَقَى`; `مُحْتَلّ` for both.
 *
 * Verbs of the type كَبُرَ have an adjective in place of participles, which only the lexicon knows; form IX has no passive.
 */
export function participleTemplates(verb: ShapedVerb): ParticipleTemplates {
  const { form, middle, perfectVowel } = verb.shape;
  if (form === 'I') {
    if (perfectVowel === 'u' && middle === 'sound') return { active: null, passive: null };
    return { active: activeOfFirst(verb), passive: passiveOfFirst(verb) };
  }
  const { imperfect, passiveImperfect } = templates[form];
  // Before the last radical i, in form V too: مُتَوَقِّع.
  const active = `${imperfect.slice(0, -2)}i${imperfect.slice(-1)}`;
  return {
    active: `mu${weaken(verb, active, 'ī')}`,
    passive: form === 'IX' ? null : `mu${weaken(verb, passiveImperfect, 'aى')}`,
  };
}

function weaken({ shape: { middle, last } }: ShapedVerb, template: string, ending: string): string {
  if (middle === 'lost') return template.replace('2', '').slice(0, -2) + ending;
  if (last !== 'sound') return template.slice(0, -2) + ending;
  const contracted =
    middle === 'hollow' ? weakenMiddle(template) : middle === 'doubled' ? contractLast(template) : [];
  return contracted[0]?.template ?? template;
}

function activeOfFirst({ shape: { middle, last }, radicals }: ShapedVerb): string {
  // جَائِي of جَاءَ: the last hamza becomes ī after the middle one.
  if (middle === 'hollow') return radicals[2] === 'ء' ? '1āʔī' : '1āʔi3';
  if (last !== 'sound') return '1ā2ī';
  return middle === 'doubled' ? '1ā23' : '1ā2i3';
}

function passiveOfFirst({ shape: { middle, last, perfectVowel }, radicals }: ShapedVerb): string {
  if (middle === 'hollow') return radicals[1] === 'و' ? 'ma1ū3' : 'ma1ī3';
  // مَدْعُوّ, but مَرْضِيّ of رَضِيَ, too.
  if (last === 'w' && perfectVowel === 'a') return 'ma12uww';
  return last === 'sound' ? 'ma12ū3' : 'ma12iyy';
}
