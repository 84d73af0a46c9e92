/** So many articles stand on a page of older ones, and on the page of the newest at least, where there are as many. */
export const partSize = 50;

/** The page of the newest articles, or the number of a page of older ones. */
export type ListPart = number | 'newest';

/** Where a part stands in the list. */
export interface ListPlace {
  /** Of its first and its last article, counted from the newest, from 1; 0 where there is none. */
  from: number;
  to: number;
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
  if (part === 'newest')
    return {
      from: Math.min(1, articles),
      to: articles - parts * partSize,
      newer: null,
      older: parts || null,
    };
  const to = articles - (part - 1) * partSize;
  return {
    from: to - partSize + 1,
    to,
    newer: part < parts ? part + 1 : 'newest',
    older: part > 1 ? part - 1 : null,
  };
}
