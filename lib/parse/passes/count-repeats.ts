/**
 * Starts to number ids that come more than once: the first stays as it is, then `-2`, `-3`.
 *
 * `k3f9a2q`, `k3f9a2q` → `k3f9a2q`, `k3f9a2q-2`.
 */
export function countRepeats(): (id: string) => string {
  const seen = new Map<string, number>();
  return (id) => {
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? id : `${id}-${times}`;
  };
}
