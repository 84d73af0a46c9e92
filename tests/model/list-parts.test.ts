import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countOlderParts, type ListPart, partSize, placeOfPart } from '@/lib/model/list-parts';

/** The numbers of the articles of a part, counted from the oldest, as articles that are published later leave them. */
function ages(part: ListPart, articles: number): number[] {
  const { start, end } = placeOfPart(part, articles);
  return Array.from({ length: end - start }, (_, index) => articles - 1 - start - index);
}

const countOfArticles = fc.integer({ min: 0, max: 2000 });

test('the ways from the newest part to older ones go through every article once, and back the same way', () => {
  fc.assert(
    fc.property(countOfArticles, (articles) => {
      const seen: number[] = [];
      const parts: ListPart[] = [];
      for (let part: ListPart | null = 'newest'; part !== null; part = placeOfPart(part, articles).older) {
        const newer = placeOfPart(part, articles).newer;
        expect(newer).toBe(parts.at(-1) ?? null);
        parts.push(part);
        seen.push(...ages(part, articles));
      }
      expect(seen).toEqual(Array.from({ length: articles }, (_, index) => articles - 1 - index));
      expect(parts).toHaveLength(countOlderParts(articles) + 1);
    }),
  );
});

test('what is published later changes no older part', () => {
  fc.assert(
    fc.property(countOfArticles, fc.integer({ min: 1, max: 100 }), (articles, more) => {
      for (let part = 1; part <= countOlderParts(articles); part++)
        expect(ages(part, articles + more)).toEqual(ages(part, articles));
    }),
  );
});

test.each([
  [0, 0, 0],
  [1, 1, 0],
  [partSize, partSize, 0],
  [2 * partSize - 1, 2 * partSize - 1, 0],
  [2 * partSize, partSize, 1],
  [3 * partSize + 5, partSize + 5, 2],
])('%i articles: %i on the page of the newest, %i older parts', (articles, newest, older) => {
  expect(ages('newest', articles)).toHaveLength(newest);
  expect(countOlderParts(articles)).toBe(older);
});
