import type { LineShape } from './line-shape';

/** The line last asked about, as one string: cues ask for more and for fewer words of it, one after another. */
let last: { words: readonly string[]; count: number; joined: string } = { words: [], count: 0, joined: '' };

/** Gives the first so many words of a line, folded, as one string; all of them, when there are fewer. */
export function firstWords({ words }: Pick<LineShape, 'words'>, count: number): string {
  const most = Math.min(count, words.length);
  if (last.words !== words || last.count < most) {
    last = { words, count: most, joined: (most < words.length ? words.slice(0, most) : words).join(' ') };
  }
  if (most === last.count) return last.joined;
  let end = -1;
  for (let word = 0; word < most; word++) end = last.joined.indexOf(' ', end + 1);
  return last.joined.slice(0, Math.max(end, 0));
}
