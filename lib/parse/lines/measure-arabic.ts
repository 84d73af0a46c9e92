/** What is known of a unit: nothing yet, no letter, an Arabic letter, another letter. */
const [unknown, none, arabicLetter, otherLetter] = [0, 1, 2, 3];

/** By unit, found out when it is first met: matching each letter by a pattern took half of measuring a line. */
const units = new Uint8Array(0x10000);

/** Tells which share of the letters of a text is Arabic; 1 when it has none. `نظام iOS` → 4/7. */
export function measureArabic(text: string): number {
  let arabic = 0;
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    let of = units[unit] as number;
    if (of === unknown) {
      of = kindOf(String.fromCodePoint(text.codePointAt(at) as number));
      // Half of a pair is as its other half has it.
      if (unit >= 0xd800 && unit <= 0xdfff) at += (text.codePointAt(at) as number) > 0xffff ? 1 : 0;
      else units[unit] = of;
    }
    if (of === none) continue;
    letters++;
    if (of === arabicLetter) arabic++;
  }
  return letters === 0 ? 1 : arabic / letters;
}

function kindOf(character: string): number {
  if (!/^\p{L}/u.test(character)) return none as number;
  return (/^[\p{Script=Arabic}ـ]/u.test(character) ? arabicLetter : otherLetter) as number;
}
