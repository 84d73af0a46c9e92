import { CharacterClass, classAt, isOfWord } from '../../arabic/character-class';
import { innerUnits } from './inner-characters';

const tatweel = 0x640;

/** What a unit does after the letters of a plain word. */
const ends = 0;
const goesOn = 1;
/** Holds the word together if a letter or digit follows. */
const mayJoin = 2;
/** Takes a closer look. */
const unsure = 3;

const steps = new Uint8Array(0x10000);
for (let unit = 0; unit < steps.length; unit++) steps[unit] = stepOf(unit);

function stepOf(unit: number): number {
  const of = classAt(String.fromCharCode(unit), 0);
  const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
  if (isSurrogate || of === CharacterClass.unseen) return unsure;
  if (isOfWord(of)) return unit >= 0x600 && unit <= 0x6ff ? goesOn : unsure;
  return innerUnits.has(unit) ? mayJoin : ends;
}

/** Tells a letter of the Arabic alphabet, ء to ي; tatweel has its place between them. */
export function isPlainLetter(unit: number): boolean {
  return unit >= 0x621 && unit <= 0x64a;
}

/**
 * Finds the end of a word that is all of the block Arabic, as nearly every word is, without asking for each character what it is;
 * -1 when it takes a closer look. `start` is the offset of a plain letter.
 *
 * `ووزير ` → the end of `ووزير`; `كأس_العالم`, `وGoogle`, `ـه` → -1.
 */
export function findPlainEnd(source: string, start: number, end: number): number {
  if (source.charCodeAt(start) === tatweel) return -1;
  let at = start + 1;
  let step = goesOn;
  while (at < end) {
    step = steps[source.charCodeAt(at)] as number;
    if (step !== goesOn) break;
    at++;
  }
  if (at >= end || step === ends) return at;
  if (step === unsure) return -1;
  const after = at + 1 < end ? steps[source.charCodeAt(at + 1)] : ends;
  return after === ends || after === mayJoin ? at : -1;
}
