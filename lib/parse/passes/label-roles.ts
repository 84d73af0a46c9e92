import type { BlockRole, Evidence } from '../../model/block';
import { allCues } from '../cues/all-cues';
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
const roleOfCue: readonly number[] = allCues.map(({ role }) => roles.indexOf(role));

/** What each role has been given, and which cues have spoken, with what answer, while a block is labelled. */
const scores = new Float64Array(roles.length);
const spoken: number[] = [];
const answers: (true | string)[] = [];

/**
 * Labels every block with the role that the cues speak for most.
 *
 * Cues may ask what the neighbours are thought to be, so the blocks are gone over in order several times; only those are asked about
 * again that have news of a neighbour. A block that no cue speaks for is a paragraph.
 */
export function labelRoles(draft: Draft): void {
  const sites = listSites(draft);
  /** When each block was last labelled, and when its role last changed, counted in labels. */
  const labelledAt = new Float64Array(sites.length);
  const changedAt = new Float64Array(sites.length);
  let now = 0;
  for (let round = 0; round < rounds; round++) {
    let changed = false;
    for (const [index, site] of sites.entries()) {
      if (round > 0 && !site.hasNews(changedAt, labelledAt[index] as number)) continue;
      const { role, evidence } = site.block;
      site.forget();
      label(site);
      labelledAt[index] = ++now;
      if (site.block.role !== role) changed = true;
      else if (isSame(site.block.evidence, evidence)) continue;
      changedAt[index] = now;
    }
    if (!changed) break;
  }
}

/** Gives every block with what stands around it, as the cues are asked about it. */
export function listSites({ blocks, page }: Draft): BlockSite[] {
  return blocks.map((_, index) => new BlockSite(blocks, index, page));
}

function label(site: BlockSite): void {
  scores.set(starts);
  spoken.length = 0;
  for (let cue = 0; cue < allCues.length; cue++) {
    const { weight, applies } = allCues[cue] as Cue;
    const answer = applies(site);
    if (answer === false || answer === '') continue;
    const role = roleOfCue[cue] as number;
    scores[role] = (scores[role] as number) + weight;
    answers[spoken.length] = answer;
    spoken.push(cue);
  }
  let best = 0;
  for (let role = 1; role < scores.length; role++) {
    if ((scores[role] as number) > (scores[best] as number)) best = role;
  }
  const { block } = site;
  block.role = roles[best] as BlockRole;
  // A plain paragraph needs no reason.
  block.evidence = best === 0 ? [] : listEvidence(block, best);
}

/** The cues that spoke for a role, with the words that told them. */
function listEvidence(block: DraftBlock, role: number): Evidence[] {
  const evidence: Evidence[] = [];
  for (const [at, cue] of spoken.entries()) {
    const { name, weight } = allCues[cue] as Cue;
    if (roleOfCue[cue] !== role || weight <= 0) continue;
    const answer = answers[at] as true | string;
    evidence.push({ cue: name, text: answer === true ? block.text.slice(0, quoted) : answer });
  }
  return evidence;
}

function isSame(some: readonly Evidence[], others: readonly Evidence[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ cue, text }, at) => cue === others[at]?.cue && text === others[at]?.text)
  );
}
