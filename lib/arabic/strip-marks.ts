import { CharacterClass, classAt, widthAt } from './character-class';

/**
 * Takes vowel signs and all other combining marks off, for comparing and looking up.
 *
 * `مؤكدًا` → `مؤكدا`. Hamza and madda that are part of a composed letter (أ, آ) stay.
 */
export function stripMarks(text: string): string {
  let stripped = '';
  let kept = 0;
  for (let at = 0; at < text.length; ) {
    const width = widthAt(text, at);
    if (classAt(text, at) === CharacterClass.mark) {
      stripped += text.slice(kept, at);
      kept = at + width;
    }
    at += width;
  }
  return kept === 0 ? text : stripped + text.slice(kept);
}
