import type { BlockRole, Evidence } from '../../model/block';
import { allCues } from '../cues/all-cues';
import { type Answers, askAgain, askCues, findBest } from '../cues/ask-cues';
import { baseWeights } from '../cues/base-weights';
import { BlockSite } from '../cues/block-site';
import type { Cue } from '../cues/cue';
import type { Draft, DraftBlock } from '../draft';

/** How often the labels are gone over: each time the neighbours' roles are better known. */
const rounds = 4;

/** Words of the line that evidence quotes when a cue names none. */
const quoted = 60;

const roles: readonly BlockRole[] = baseWeights.map(([role]) => role);
/**
 * Labels every block with the role that the cues speak for most.
 *
 * Cues may ask what the neighbours are thought to be, so the blocks are gone over in order several times; only those are asked about
 * again that have news of a neighbour. A block that no cue speaks for is a paragraph.
 */
export function labelRoles({ blocks, page }: Draft): void {
  const site = new BlockSite(blocks, page);
  const answers: Answers[] = [];
  /** When each block was last labelled, and when its role last changed, counted in labels. */
  const labelledAt = new Float64Array(blocks.length);
  const changedAt = new Float64Array(blocks.length);
  let now = 0;
  for (let round = 0; round < rounds; round++) {
    let changed = false;
    for (let index = 0; index < blocks.length; index++) {
      if (round > 0 && !site.hasNews(index, changedAt, labelledAt[index] as number)) continue;
      const block = blocks[index] as DraftBlock;
      const { role, evidence } = block;
      site.moveTo(index);
      const given = round === 0 ? askCues(site) : askAgain(site, answers[index] as Answers);
      answers[index] = given;
      label(block, given);
      labelledAt[index] = ++now;
      if (block.role !== role) changed = true;
      else if (isSame(block.evidence, evidence)) continue;
      changedAt[index] = now;
    }
    if (!changed) break;
  }
}

function label(block: DraftBlock, answers: Answers): void {
  const { cues, given } = answers;
  const role = roles[findBest(answers)] as BlockRole;
  block.role = role;
  // A plain paragraph needs no reason.
  if (role === 'paragraph' && block.evidence.length === 0) return;
  block.evidence = [];
  if (role === 'paragraph') return;
  for (let at = 0; at < cues.length; at++) {
    const cue = allCues[cues[at] as number] as Cue;
    if (cue.role !== role || cue.weight <= 0) continue;
    const answer = given[at] as true | string;
    block.evidence.push({ cue: cue.name, text: answer === true ? block.text.slice(0, quoted) : answer });
  }
}

function isSame(some: readonly Evidence[], others: readonly Evidence[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ cue, text }, at) => cue === others[at]?.cue && text === others[at]?.text)
  );
}
