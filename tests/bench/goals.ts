import type { ContenderName } from './contenders';

/** `ours` takes at most one of so many parts of the time of `theirs`, on the same text. */
export interface TimesFaster {
  ours: ContenderName;
  theirs: ContenderName;
  times: number;
}

/**
 * All that has to hold: to find sentences and words, and keep them as a tree, takes a fifth of the time of whoever finds words. The
 * faster of the two others is Intl.Segmenter when it only walks over the words and keeps nothing, so the second line is the one that
 * counts; ours makes the nodes of words when they are read.
 */
export const goals: readonly TimesFaster[] = [
  { ours: 'ours, tree kept', theirs: 'parse-latin', times: 5 },
  { ours: 'ours, tree kept', theirs: 'Intl words', times: 5 },
  { ours: 'ours, tree kept', theirs: 'Intl words, kept', times: 5 },
  { ours: 'ours, counted', theirs: 'Intl words', times: 5 },
];

/**
 * Measured against the same number, and told, but not asked for: the two do not do the same work. `parseArticle` is what readers of a
 * text call; beside sentences and words it finds roles, sections, ids, people and issues, of which the others find nothing, and it
 * takes longer than they do. So does making every node at once.
 */
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
