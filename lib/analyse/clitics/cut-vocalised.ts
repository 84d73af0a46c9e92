const mark = /[\u064B-\u0652\u0670]/;

/**
 * Cuts a vocalised word into runs of so many letters, each with its marks: `وَوَزِيرِهِ` by 1, 4, 1 → `وَ`, `وَزِيرِ`, `هِ`. What is left over goes to the last.
 */
export function cutVocalised(word: string, counts: readonly number[]): string[] {
  const pieces: string[] = [];
  let at = 0;
  for (const [index, count] of counts.entries()) {
    const from = at;
    for (let letters = 0; at < word.length; at++) {
      if (!mark.test(word.charAt(at)) && ++letters > count) break;
    }
    if (index === counts.length - 1) at = word.length;
    pieces.push(word.slice(from, at));
  }
  return pieces;
}
