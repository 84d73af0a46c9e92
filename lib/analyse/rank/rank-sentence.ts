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
export function rankSentence(words: readonly (readonly Reading[])[]): Reading[][] {
  const best = bestPath(words);
  return words.map((readings, at) => {
    const first = best[at];
    if (!first || readings.length < 2) return [...readings];
    const [before, after] = [best[at - 1], best[at + 1]];
    const costOf = (reading: Reading) =>
      reading.cost + (before ? pairCost(before, reading) : 0) + (after ? pairCost(reading, after) : 0);
    const rest = readings
      .filter((reading) => reading !== first)
      .map((reading, order) => ({
        reading,
        order,
        cost: order < 2 * considered ? costOf(reading) : reading.cost + 3,
      }))
      .sort((one, other) => one.cost - other.cost || one.order - other.order);
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
    const limit = (all[0]?.cost ?? 0) + widest;
    const readings = all.slice(0, considered).filter(({ cost }) => cost <= limit);
    const before = steps.at(-1);
    const costs: number[] = [];
    const from: number[] = [];
    for (const reading of readings) {
      let [least, origin] = [before?.readings.length ? Number.POSITIVE_INFINITY : 0, -1];
      before?.readings.forEach((left, at) => {
        const cost = (before.costs[at] ?? 0) + pairCost(left, reading);
        if (cost < least) [least, origin] = [cost, at];
      });
      costs.push(least + reading.cost);
      from.push(origin);
    }
    steps.push({ readings, costs, from });
  }
  return trackBack(steps);
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
