import { stripMarks } from '../../arabic/strip-marks';
import { type ConlluToken, placeField, placeMisc, valueOf } from '../conllu';
import { surfaceTokens } from '../surface-tokens';
import type { Rule } from './rule';

/** Where two parts meet and are not written as they stand alone: letters of the first, start of the second, letters it loses. */
const joints = [
  { first: 'ل', second: 'الل', lost: 2, example: 'ل + الليل → لليل' },
  { first: 'ل', second: 'ال', lost: 1, example: 'ل + الأمن → للأمن' },
] as const;

/** The parts of a word, written together, are the word; their vocalised forms are its vocalised form. */
export const addUpParts: Rule = (sentences, report) => {
  for (const { line, words } of sentences.flatMap(surfaceTokens)) {
    if (line.kind !== 'range') continue;
    const form = joinParts(words.map((word) => word.form));
    if (form !== line.form) {
      report('parts-form', `the parts give \`${form}\`, not \`${line.form}\``, placeField(line, 'form'));
      continue;
    }
    const whole = valueOf(line.misc, 'Vform');
    const vforms = words.map(vocalisedForm);
    if (whole === null || vforms.some((vform) => vform === null)) continue;
    const joined = joinParts(vforms.filter((vform) => vform !== null));
    if (joined !== whole) {
      report('parts-vform', `the parts give ${joined}, not ${whole}`, placeMisc(line, 'Vform'));
    }
  }
};

function vocalisedForm({ misc }: ConlluToken): string | null {
  return valueOf(misc, 'Vform');
}

/** Writes parts together: `['ل', 'الأمن']` → `للأمن`. Marks go with their letters. */
export function joinParts(parts: readonly string[]): string {
  return parts.reduce((joined, part, at) => {
    const previous = stripMarks(parts[at - 1] ?? '');
    const joint = joints.find(
      ({ first, second }) => previous === first && stripMarks(part).startsWith(second),
    );
    return joined + (joint ? dropLetters(part, joint.lost) : part);
  }, '');
}

function dropLetters(text: string, count: number): string {
  let at = 0;
  for (let letters = 0; at < text.length; at++) {
    if (stripMarks(text.charAt(at)) !== '' && ++letters > count) break;
  }
  return text.slice(at);
}
