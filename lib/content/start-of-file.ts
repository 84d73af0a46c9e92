import type { Position } from '../model/text';

/** Where an issue stands that is about a file as a whole. */
export const startOfFile: Position = {
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 1, column: 1, offset: 0 },
};
