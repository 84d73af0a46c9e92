/** More at once would only hold memory: Node compresses in four threads. */
const atOnce = 4;

/** Does the same work for each of many, a few at once, and ends when all is done. */
export async function workThrough<Item>(
  items: readonly Item[],
  work: (item: Item, index: number) => Promise<void>,
): Promise<void> {
  const left = items.entries();
  const workers = Array.from({ length: atOnce }, async () => {
    for (const [index, item] of left) await work(item, index);
  });
  await Promise.all(workers);
}
