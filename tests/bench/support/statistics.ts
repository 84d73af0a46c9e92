/** The middle of what was measured, the mean of the two middle ones of an even number; `NaN` of nothing. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** A straight line through measured points. */
export interface Line {
  /** Its value at nothing: what is paid once. */
  fixed: number;
  /** What each further one costs. */
  slope: number;
}

/**
 * The straight line nearest to points `[x, y]` by least squares: `[[1, 5], [2, 7]]` → 3 and 2 for each.
 *
 * `NaN` for fewer than two different `x`.
 */
export function fitLine(points: readonly (readonly [x: number, y: number])[]): Line {
  const mean = (pick: (point: readonly [number, number]) => number) =>
    points.reduce((sum, point) => sum + pick(point), 0) / points.length;
  const [meanX, meanY] = [mean(([x]) => x), mean(([, y]) => y)];
  const slope = mean(([x, y]) => (x - meanX) * (y - meanY)) / mean(([x]) => (x - meanX) ** 2);
  return { fixed: meanY - slope * meanX, slope };
}
