import type { WordGloss } from '../model/gloss';
import { helpfulRules } from './helpful/all-rules';
import { placeLetters } from './helpful/place-letters';
import type { HelpfulRule } from './helpful/rule';
import { viewPart } from './helpful/view-part';
import { layMarks } from './lay-marks';
import { splitLetters } from './letters';

/**
 * Gives a written word the few marks that decide how it is read, as a newspaper's editor or a teacher prints them:
 * عقد (عُقِدَ) → عُقِد, المشتركة (الْمُشْتَرَكَةِ) → المشترَكة, وزير (وَزِيرٌ) → وزير.
 *
 * The rules (`helpful/`) choose among the marks of the gloss's own vocalised form; nothing is added that it does not have, letters and
 * marks of the source stay. Without a vocalised form, or with one of other letters, the word as it is written.
 */
export function helpfulMarks(word: WordGloss, rules: readonly HelpfulRule[] = helpfulRules): string {
  const { form, vocalised, parts } = word;
  if (!vocalised) return form;
  const picks = parts.map((part) => {
    const view = viewPart(part);
    return view ? rules.flatMap(({ pick }) => pick(view)) : [];
  });
  // Of most words none.
  if (picks.every(({ length }) => length === 0)) return form;
  const letters = splitLetters(vocalised);
  const origins = placeLetters(
    letters,
    parts.map((part) => part.vocalised ?? part.form),
  );
  const chosen = letters.map(({ letter, marks }, index) => {
    const origin = origins[index];
    const helpful = origin ? (picks[origin.part] ?? []).filter(([at]) => at === origin.at) : [];
    return letter + [...marks].filter((mark) => helpful.some(([, each]) => each === mark)).join('');
  });
  return layMarks(form, chosen.join('')) ?? form;
}
