import type { Reading } from '../index/reading';
import { pairCost } from './pair-cost';

/** As many readings of a word as are weighed against those of its neighbours: the cheapest. */
const considered = 6;

/** A reading much dearer than the first is not made good by its neighbours. */
const widest = 9;

/**
 * Orders the readings of each word of a sentence: the first of each are those that are cheapest together, neighbour by neighbour (Viterbi); the others
 * follow by what they cost beside those. A word without readings parts its neighbours.
 *
 * Readings of a word come and go by rising cost.
 */
export function rankSentence(words: readonly (readonly Reading[])[]): (readonly Reading[])[] {
  const best = bestPath(words);
  return words.map((readings, at) => {
    const first = best[at];
    if (!first || readings.length < 2) return readings;
    const [before, after] = [best[at - 1], best[at + 1]];
    const rest: { reading: Reading; cost: number }[] = [];
    for (const reading of readings) {
      if (reading === first) continue;
      // Those far behind are not asked about their neighbours: they stay where they are.
      const isNear = rest.length < 2 * considered;
      const beside = isNear
        ? (before ? pairCost(before, reading) : 0) + (after ? pairCost(reading, after) : 0)
        : 3;
      rest.push({ reading, cost: reading.cost + beside });
    }
    rest.sort((one, other) => one.cost - other.cost);
    return [first, ...rest.map(({ reading }) => reading)];
  });
}

interface Step {
  readings: readonly Reading[];
  costs: number[];
  from: number[];
}

function bestPath(words: readonly (readonly Reading[])[]): (Reading | null)[] {
  const steps: Step[] = [];
  for (const all of words) {
    const readings = considerable(all);
    const before = steps.at(-1);
    const costs: number[] = [];
    const from: number[] = [];
    for (const reading of readings) {
      const lefts = before?.readings ?? [];
      let least = lefts.length > 0 ? Number.POSITIVE_INFINITY : 0;
      let origin = -1;
      for (let at = 0; at < lefts.length; at++) {
        const cost = (before?.costs[at] ?? 0) + pairCost(lefts[at] as Reading, reading);
        if (cost >= least) continue;
        least = cost;
        origin = at;
      }
      costs.push(least + reading.cost);
      from.push(origin);
    }
    steps.push({ readings, costs, from });
  }
  return trackBack(steps);
}

/** The first readings of a word; the word's own list where that is all of it. */
function considerable(all: readonly Reading[]): readonly Reading[] {
  const limit = (all[0]?.cost ?? 0) + widest;
  let count = 0;
  while (count < all.length && count < considered && (all[count] as Reading).cost <= limit) count++;
  return count === all.length ? all : all.slice(0, count);
}

/** Follows the steps back, from each end of a run of words with readings. */
function trackBack(steps: readonly Step[]): (Reading | null)[] {
  const path: (Reading | null)[] = steps.map(() => null);
  let at = -1;
  for (let i = steps.length - 1; i >= 0; i--) {
    const { readings, costs, from } = steps[i] as Step;
    if (readings.length === 0) {
      at = -1;
      continue;
    }
    if (at < 0) at = costs.indexOf(Math.min(...costs));
    path[i] = readings[at] ?? null;
    at = from[at] ?? -1;
  }
  return path;
}
