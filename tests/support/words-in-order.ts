/** How many of the words that are wanted stand among others in their order: the longest common subsequence. */
export function countInOrder(wanted: readonly string[], found: readonly string[]): number {
  let row = new Uint16Array(found.length + 1);
  for (const word of wanted) {
    const next = new Uint16Array(found.length + 1);
    for (let at = 0; at < found.length; at += 1)
      next[at + 1] = word === found[at] ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0);
    row = next;
  }
  return row[found.length] ?? 0;
}
