import { foldLetters, longestWord, writtenLetters } from '../fold/fold-letters';
import { divisionsOf, isSpelled } from './divisions';
import type { LexiconIndex } from './lexicon-index';
import type { Reading } from './reading';
import { toReading } from './to-reading';

/** Gives every reading of a word that the lexicon knows, in no order; none for what is no Arabic word. */
export function lookUp(index: LexiconIndex, word: string): Reading[] {
  const written = writtenLetters(word);
  const folded = foldLetters(written);
  const readings: Reading[] = [];
  if (folded.length === 0 || folded.length > longestWord) return readings;
  index.aim(folded);
  for (const division of divisionsOf(folded)) {
    if (!isSpelled(division, written)) continue;
    const { run, pronoun, from, to } = division;
    for (const { stem, shape } of index.find(from, to)) {
      if (shape.hasPronoun !== (pronoun !== null)) continue;
      const reading = toReading({ stem, shape, run, pronoun }, written);
      if (reading) readings.push(reading);
    }
  }
  return readings;
}
