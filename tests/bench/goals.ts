import type { ContenderName } from './contenders';

/** `ours` takes at most one of so many parts of the time of `theirs`, on the same text. */
export interface TimesFaster {
  ours: ContenderName;
  theirs: ContenderName;
  times: number;
}

/** All that has to hold. What is found is compared with the same: words with words, a kept tree with whoever finds words. */
export const goals: readonly TimesFaster[] = [
  { ours: 'ours, tree kept', theirs: 'parse-latin', times: 5 },
  { ours: 'ours, tree kept', theirs: 'Intl words', times: 5 },
  { ours: 'ours, tree kept', theirs: 'Intl words, kept', times: 5 },
  { ours: 'ours, counted', theirs: 'Intl words', times: 5 },
];

/** Measured against the same number, and told, but not asked for: the two do not do the same work. */
export const comparisons: readonly TimesFaster[] = [
  { ours: 'ours, all nodes made', theirs: 'parse-latin', times: 5 },
  { ours: 'ours, all nodes made', theirs: 'Intl words', times: 5 },
  { ours: 'ours, counted', theirs: 'Intl sentences', times: 5 },
  { ours: 'parseArticle', theirs: 'parse-latin', times: 5 },
  { ours: 'parseArticle', theirs: 'Intl words', times: 5 },
];

/** A text of ten times the size takes at most so many times as long, and as much memory, for each megabyte. */
export const growth: { of: readonly ContenderName[]; most: number } = {
  of: ['ours, tree kept', 'parseArticle', 'parseArticle, one line'],
  most: 1.5,
};

/** Megabytes of UTF-8: what all are measured on, and on what ours are measured besides. */
export const sizes = { all: 10, growth: [1, 10, 30], large: [1, 10, 30, 100] } as const;

/** Which runs there are of each; the one in the middle counts. */
export const rounds = 3;
