import type { BlockRole } from '../../model/block';

/** What each role starts with, before any cue has spoken: how seldom it is. A plain paragraph needs no reason. */
export const baseWeights: readonly (readonly [BlockRole, number])[] = [
  ['paragraph', 0],
  ['title', -2],
  ['deck', -2],
  ['byline', -2],
  ['heading', -3],
  ['quote', -2],
  ['item', -2],
  ['row', -2],
  ['caption', -2],
  ['credit', -2],
  ['related', -2],
  ['separator', -2],
  ['signature', -2],
  ['boilerplate', -2],
];
