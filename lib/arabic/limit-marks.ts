import { CharacterClass, classAt, widthAt } from './character-class';

/** More than any script writes (UAX #15, Stream-Safe Text Format). */
const most = 30;

/**
 * Leaves off the marks of a run after its thirtieth, before normalising: putting a long run in canonical order takes
 * quadratic time (measured in Node 20: 400,000 marks, 46 s). Text that anyone wrote comes back unchanged.
 */
export function limitMarks(text: string): string {
  let limited = '';
  let kept = 0;
  let run = 0;
  for (let at = 0; at < text.length; ) {
    const width = widthAt(text, at);
    run = classAt(text, at) === CharacterClass.mark ? run + 1 : 0;
    if (run > most) {
      limited += text.slice(kept, at);
      kept = at + width;
    }
    at += width;
  }
  return kept === 0 ? text : limited + text.slice(kept);
}
