import type { NumberWord } from './number-words';

/** A number in the making: what is closed by a scale, and the group of up to three digits that is open. */
interface Sum {
  total: number;
  group: number;
}

/**
 * Adds a number word to what was read before, by the grammar of Arabic numerals: units before tens, both with و between (`ثلاثة وعشرون`), a ten after a unit without
 * it (`ثلاثة عشر`), hundreds and scales after what they multiply (`ثلاثة آلاف`). `null` where the word does not go on the number.
 */
function add({ total, group }: Sum, { value, kind, hasAnd }: NumberWord, isFirst: boolean): Sum | null {
  const goesOn = isFirst || hasAnd;
  switch (kind) {
    case 'unit':
      return goesOn && group % 100 === 0 ? { total, group: group + value } : null;
    case 'ten':
      if (!hasAnd && group % 100 >= 1 && group % 100 <= 9) return { total, group: group + value };
      return goesOn && group % 100 === 0 ? { total, group: group + value } : null;
    case 'tens':
      return goesOn && group % 100 <= 9 ? { total, group: group + value } : null;
    case 'hundred':
      if (!hasAnd && group >= 3 && group <= 9) return { total, group: group * value };
      return goesOn && group === 0 ? { total, group: value } : null;
    case 'hundreds':
      return goesOn && group === 0 ? { total, group: value } : null;
    case 'scale':
      if (!hasAnd && group > 0) return { total: total + group * value, group: 0 };
      return goesOn && group === 0 && (total === 0 || total > value)
        ? { total: total + value, group: 0 }
        : null;
  }
}

/** A number in words: its value, and how many of the words it takes. */
export interface ReadNumber {
  value: number;
  length: number;
}

/** Reads the number that a run of words begins with: `ثلاثة`, `وعشرون`, `ألفا` → 23,000. `null` where it begins with none. */
export function readNumber(words: readonly (NumberWord | null)[]): ReadNumber | null {
  let sum: Sum = { total: 0, group: 0 };
  let length = 0;
  for (const [at, word] of words.entries()) {
    if (!word || (word.isBound && !isTenNext(words[at + 1] ?? null))) break;
    const next = add(sum, word, at === 0);
    if (!next) break;
    sum = next;
    length = at + 1;
  }
  return length === 0 ? null : { value: sum.total + sum.group, length };
}

const isTenNext = (word: NumberWord | null) =>
  word?.kind === 'tens' || (word?.kind === 'ten' && !word.hasAnd);
