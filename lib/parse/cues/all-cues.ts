import type { Cue } from './cue';
import { formCues } from './form-cues';
import { frontCues } from './front-cues';
import { headingCues } from './heading-cues';
import { listCues } from './list-cues';
import { neighbourCues, paragraphCues } from './neighbour-cues';
import { sentenceCues } from './sentence-cues';

/** Every cue for the role of a block, table by table. */
export const allCues: readonly Cue[] = [
  ...formCues,
  ...frontCues,
  ...listCues,
  ...headingCues,
  ...neighbourCues,
  ...paragraphCues,
  ...sentenceCues,
];
