/** A place on the page or a direction in which letters run: `a b c d e f` of a PDF (ISO 32000-1, 8.3.3). */
export type Matrix = [a: number, b: number, c: number, d: number, e: number, f: number];

export interface PlacedGlyph {
  code: number;
  /** Where it stands on the page, as the run's matrix counts. */
  x: number;
  y: number;
}

/** Glyphs that stand for letters together: a letter and its marks, or one letter. */
export interface Cluster {
  text: string;
  glyphs: PlacedGlyph[];
}

/** What one BT … ET of a page shows: glyphs of one font and size, in the order in which they are drawn. */
export interface TextRun {
  font: string;
  size: number;
  /** How letters are turned; the place in it is that of the first glyph. */
  matrix: Matrix;
  clusters: Cluster[];
  /** Whether it runs from right to left and is drawn from left to right. */
  isReversed: boolean;
  start: number;
  end: number;
}
