import type { Page } from './measure-page';

/** How much of a line's matter comes again, as shares of its content words. */
export interface Cohesion {
  /** Content words, each once. */
  words: number;
  /** In the blocks right behind it. */
  ahead: number;
  /** In the blocks right before it. */
  behind: number;
  /** Anywhere in the running text. */
  anywhere: number;
}

/** Blocks on each side that count as near. */
const reach = { ahead: 4, behind: 3 };

/**
 * Measures whether a line speaks of what stands around it: a cross-head does, another story's headline does not.
 *
 * `تبادل الخبرات في مجال مكافحة الجريمة` before `ركزت المناقشات على تبادل الخبرات في مجال مكافحة الجريمة` → ahead 1.
 */
export function measureCohesion(index: number, page: Page): Cohesion {
  const matter = page.matter[index] ?? [];
  let ahead = 0;
  let behind = 0;
  let anywhere = 0;
  for (const places of matter) {
    const at = firstAfter(places, index);
    const next = places[at];
    const before = places[at - 1] === index ? places[at - 2] : places[at - 1];
    if (next !== undefined && next <= index + reach.ahead) ahead++;
    if (before !== undefined && before >= index - reach.behind) behind++;
    if (next !== undefined || before !== undefined) anywhere++;
  }
  const words = matter.length;
  const share = (count: number) => (words === 0 ? 0 : count / words);
  return { words, ahead: share(ahead), behind: share(behind), anywhere: share(anywhere) };
}

function firstAfter(places: readonly number[], index: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) > index) high = middle;
    else low = middle + 1;
  }
  return low;
}
