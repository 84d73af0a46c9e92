import type { BlockRole, Evidence } from '../../model/block';
import { allCues } from '../cues/all-cues';
import { type Answers, askCues } from '../cues/ask-cues';
import { baseWeights } from '../cues/base-weights';
import { BlockSite } from '../cues/block-site';
import type { Cue } from '../cues/cue';
import type { Draft, DraftBlock } from '../draft';

/** How often the labels are gone over: each time the neighbours' roles are better known. */
const rounds = 4;

/** Words of the line that evidence quotes when a cue names none. */
const quoted = 60;

const roles: readonly BlockRole[] = baseWeights.map(([role]) => role);
const starts = Float64Array.from(baseWeights, ([, weight]) => weight);
/** Room for what each role is given while a block is labelled. */
const scores = new Float64Array(roles.length);
const roleOfCue: readonly number[] = allCues.map(({ role }) => roles.indexOf(role));

/**
 * Labels every block with the role that the cues speak for most.
 *
 * Cues may ask what the neighbours are thought to be, so the blocks are gone over in order several times; only those are asked about
 * again that have news of a neighbour. A block that no cue speaks for is a paragraph.
 */
export function labelRoles(draft: Draft): void {
  const sites = listSites(draft);
  const answers: Answers[] = [];
  /** When each block was last labelled, and when its role last changed, counted in labels. */
  const labelledAt = new Float64Array(sites.length);
  const changedAt = new Float64Array(sites.length);
  let now = 0;
  for (let round = 0; round < rounds; round++) {
    let changed = false;
    for (const [index, site] of sites.entries()) {
      if (round > 0 && !site.hasNews(changedAt, labelledAt[index] as number)) continue;
      const { block } = site;
      const { role, evidence } = block;
      site.forget();
      const given = askCues(site, answers[index] ?? null);
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

/** Gives every block with what stands around it, as the cues are asked about it. */
export function listSites({ blocks, page }: Draft): BlockSite[] {
  return blocks.map((_, index) => new BlockSite(blocks, index, page));
}

function label(block: DraftBlock, { cues, given }: Answers): void {
  scores.set(starts);
  for (const cue of cues) {
    const role = roleOfCue[cue] as number;
    scores[role] = (scores[role] as number) + (allCues[cue] as Cue).weight;
  }
  let best = 0;
  for (let role = 1; role < scores.length; role++) {
    if ((scores[role] as number) > (scores[best] as number)) best = role;
  }
  block.role = roles[best] as BlockRole;
  block.evidence = [];
  // A plain paragraph needs no reason.
  if (best === 0) return;
  for (const [at, cue] of cues.entries()) {
    const { name, weight } = allCues[cue] as Cue;
    if (roleOfCue[cue] !== best || weight <= 0) continue;
    const answer = given[at] as true | string;
    block.evidence.push({ cue: name, text: answer === true ? block.text.slice(0, quoted) : answer });
  }
}

function isSame(some: readonly Evidence[], others: readonly Evidence[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ cue, text }, at) => cue === others[at]?.cue && text === others[at]?.text)
  );
}
