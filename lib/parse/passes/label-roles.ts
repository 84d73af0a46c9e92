import type { BlockRole } from '../../model/block';
import { allCues } from '../cues/all-cues';
import { baseWeights } from '../cues/base-weights';
import type { Site } from '../cues/cue';
import type { Draft, DraftBlock } from '../draft';
import { measureCohesion } from '../lines/measure-cohesion';
import type { Page } from '../lines/measure-page';

/** How often the labels are gone over: each time the neighbours' roles are better known. */
const rounds = 4;

/** Words of the line that evidence quotes when a cue names none. */
const quoted = 60;

/**
 * Labels every block with the role that the cues speak for most.
 *
 * Cues may ask what the neighbours are thought to be, so the blocks are gone over in order several times. A block that no
 * cue speaks for is a paragraph.
 */
export function labelRoles(draft: Draft): void {
  const sites = listSites(draft);
  for (let round = 0; round < rounds; round++) {
    let changed = false;
    for (const site of sites) {
      const before = site.block.role;
      label(site);
      changed ||= site.block.role !== before;
    }
    if (!changed) break;
  }
}

/** Gives every block with what stands around it, as the cues are asked about it. */
export function listSites({ blocks, page }: Draft): Site[] {
  return blocks.map((_, index) => toSite(blocks, index, page));
}

function toSite(blocks: readonly DraftBlock[], index: number, page: Page): Site {
  const block = blocks[index] as DraftBlock;
  const { text, shape } = block;
  const cohesion = measureCohesion(shape, index, page);
  return { index, text, shape, page, cohesion, block, near: (distance) => blocks[index + distance] };
}

function label(site: Site): void {
  const scores = new Map<BlockRole, number>(baseWeights);
  const found: { role: BlockRole; weight: number; cue: string; text: string }[] = [];
  for (const { name, role, weight, applies } of allCues) {
    const answer = applies(site);
    if (answer === false || answer === '') continue;
    scores.set(role, (scores.get(role) ?? 0) + weight);
    found.push({ role, weight, cue: name, text: answer === true ? site.text.slice(0, quoted) : answer });
  }
  let best: BlockRole = 'paragraph';
  for (const [role, score] of scores) {
    if (score > (scores.get(best) ?? 0)) best = role;
  }
  const { block } = site;
  block.role = best;
  block.evidence =
    best === 'paragraph'
      ? []
      : found
          .filter(({ role, weight }) => role === best && weight > 0)
          .map(({ cue, text }) => ({ cue, text }));
}
