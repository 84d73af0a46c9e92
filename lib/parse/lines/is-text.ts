import type { LineShape } from './measure-line';

/** With a full stop, and without. A headline seldom has so many words. */
const fewest = { stopped: 8, open: 20 };

/**
 * Tells whether a line is running text by its length and ending alone: a sentence, or as long as several.
 *
 * `قال الوزير إن الحكومة ستعمل على تعميم الخدمة.` → true; `أهمية التعاون الأمني` → false; entries of a list → false.
 */
export function isText(shape: LineShape): boolean {
  if (shape.marker !== null && shape.words.length < 30) return false;
  return shape.words.length >= (shape.ending === 'stop' ? fewest.stopped : fewest.open);
}
