/** Start and end offsets in the source. */
export type Run = readonly [start: number, end: number];

/** Somebody of a list, each part as a run of the source. */
export interface Entry {
  name: Run | null;
  rank: Run | null;
  office: Run | null;
  /** For those who are not named. */
  remark: Run | null;
  side: Run | null;
}
