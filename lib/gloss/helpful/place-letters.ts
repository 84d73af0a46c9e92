import { type Letter, splitLetters } from '../letters';

/** Where a letter of a whole word comes from. */
export interface Origin {
  /** Which of the word's parts, from 0, and which letter of it. */
  part: number;
  at: number;
}

/**
 * Finds for each letter of a vocalised word the part that it belongs to, from the end: للأمن has no letter for the alif of ل + الْأَمْنِ.
 *
 * `null` for a letter that is in none of the parts, and for all before it.
 */
export function placeLetters(whole: readonly Letter[], parts: readonly string[]): (Origin | null)[] {
  const origins = parts.flatMap((form, part) =>
    splitLetters(form).map(({ letter }, at) => ({ letter, origin: { part, at } })),
  );
  let next = origins.length - 1;
  return whole
    .toReversed()
    .map(({ letter }) => {
      while (next >= 0 && origins[next]?.letter !== letter) next--;
      return origins[next--]?.origin ?? null;
    })
    .toReversed();
}
