import type { LineShape } from './line-shape';

/** The last answer: cues ask for the same words of the same line one after another. */
let last: { words: readonly string[]; count: number; joined: string } = { words: [], count: 0, joined: '' };

/** Gives the first so many words of a line, folded, as one string; all of them, when there are fewer. */
export function firstWords({ words }: Pick<LineShape, 'words'>, count: number): string {
  if (last.words === words && last.count === count) return last.joined;
  const joined = (words.length <= count ? words : words.slice(0, count)).join(' ');
  last = { words, count, joined };
  return joined;
}
