import { isSayingVerb } from '../cues/verbs';
import type { LineShape } from './line-shape';
import { beginsWithVerb } from './reads-as-sentence';

/** With a full stop, and without. A headline seldom has so many words. */
const fewest = { stopped: 8, open: 20, verbal: 11, commas: 12, verbalAndStopped: 5 };

/** Entries of lists may be long before they are text. */
const longItem = 60;

/**
 * Tells whether a line is running text by its length and ending alone: a sentence, or as long as several.
 *
 * `قال الوزير إن الحكومة ستعمل على تعميم الخدمة.` → true; `أهمية التعاون الأمني` → false; entries of a list → false.
 */
export function isText(shape: Omit<LineShape, 'isText' | 'traits'>): boolean {
  const { words, marker, ending, commas } = shape;
  if (shape.speaker !== null) return true;
  if (marker !== null && words.length < longItem) return false;
  if (shape.isBroken && words.length >= fewest.stopped) return true;
  if (
    words.length >= fewest.verbal &&
    (shape.goesOn || isSayingVerb(words[0] ?? '') || (commas > 0 && beginsWithVerb(words)))
  )
    return true;
  if (commas > 0 && shape.quotation !== 'whole' && words.length >= fewest.commas) return true;
  if (ending === 'stop' && words.length >= fewest.verbalAndStopped && beginsWithVerb(words)) return true;
  return words.length >= (ending === 'stop' ? fewest.stopped : fewest.open);
}
