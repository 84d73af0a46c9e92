/** So many articles stand on a page of older ones, and on the page of the newest at least, where there are as many. */
export const partSize = 50;

/** The page of the newest articles, or the number of a page of older ones. */
export type ListPart = number | 'newest';

/** Where a part stands in the list. */
export interface ListPlace {
  /** Its articles among all, the newest being 0: from this one up to, and without, that one. */
  start: number;
  end: number;
  newer: ListPart | null;
  older: ListPart | null;
}

/** How many pages of older articles a list of that many has: none until the newest page would be twice as long as they. */
export function countOlderParts(articles: number): number {
  return Math.max(0, Math.floor(articles / partSize) - 1);
}

/**
 * Tells where a part stands in a list of that many articles. Parts are numbered from the oldest and only the newest page grows, so that what is published
 * later changes no other, and a link to one lasts. 195 articles: the newest page has 1 to 95, part 2 has 96 to 145 and part 1 has 146 to 195.
 */
export function placeOfPart(part: ListPart, articles: number): ListPlace {
  const parts = countOlderParts(articles);
  // As if the newest page were the part after the last.
  const number = part === 'newest' ? parts + 1 : part;
  const end = articles - (number - 1) * partSize;
  const newer = number < parts ? number + 1 : 'newest';
  return {
    start: part === 'newest' ? 0 : end - partSize,
    end,
    newer: part === 'newest' ? null : newer,
    older: number > 1 ? number - 1 : null,
  };
}
