import { allCues } from './all-cues';
import type { BlockSite } from './block-site';
import type { Cue } from './cue';

/** What the cues have said of a block: those that spoke, by index and in order, each with its answer. */
export interface Answers {
  cues: number[];
  given: (true | string)[];
}

/** By index, the cues that have ever looked about them. What any other says of a block stands, whatever becomes of the rest. */
const looking = new Uint8Array(allCues.length);

/**
 * Asks the cues about a block. With the answers that it was given before, only the cues that look about them are asked again.
 */
export function askCues(site: BlockSite, before: Answers | null): Answers {
  const answers: Answers = { cues: [], given: [] };
  let known = 0;
  for (let cue = 0; cue < allCues.length; cue++) {
    const wasGiven = before !== null && before.cues[known] === cue;
    if (before === null || looking[cue] === 1) {
      site.looked = false;
      const answer = (allCues[cue] as Cue).applies(site);
      if (site.looked) looking[cue] = 1;
      if (answer !== false && answer !== '') {
        answers.cues.push(cue);
        answers.given.push(answer);
      }
    } else if (wasGiven) {
      answers.cues.push(cue);
      answers.given.push(before.given[known] as true | string);
    }
    if (wasGiven) known++;
  }
  return answers;
}
