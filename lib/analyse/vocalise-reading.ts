import { joinProclitics, joinPronoun } from './clitics/join-vocalised';
import type { Reading } from './index/reading';
import type { Cell } from './inflect/stem';

/** Writes a reading out with all its marks, clitics joined: و, `وَزِير` and a genitive → `وَوَزِيرِ`. */
export function vocaliseReading({ run, pronoun, stem }: Reading, { prefix, suffix }: Cell): string {
  const joined = joinProclitics(run, prefix + stem + suffix);
  return (pronoun ? joinPronoun(joined, pronoun) : joined).normalize('NFC');
}
