import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { allCues } from '@/lib/parse/cues/all-cues';
import { askCue } from '@/lib/parse/cues/ask-cues';
import { baseWeights } from '@/lib/parse/cues/base-weights';
import { BlockSite } from '@/lib/parse/cues/block-site';
import { type Draft, startDraft } from '@/lib/parse/draft';
import { joinWrappedLines } from '@/lib/parse/passes/join-wrapped-lines';
import { labelRoles } from '@/lib/parse/passes/label-roles';
import { measureText } from '@/lib/parse/passes/measure-text';
import { splitBlocks } from '@/lib/parse/passes/split-blocks';
import { newsLike } from '../support/arbitrary-text';
import { readFixtures } from '../support/read-fixtures';

function measured(source: string): Draft {
  const draft = startDraft(source);
  for (const pass of [splitBlocks, joinWrappedLines, measureText]) pass(draft);
  return draft;
}

/** Labels as plainly as can be: all cues are asked about all blocks, four times over. */
function labelPlainly(draft: Draft): void {
  for (let round = 0; round < 4; round++) {
    for (const [index, block] of draft.blocks.entries()) {
      const site = new BlockSite(draft.blocks, draft.page).moveTo(index);
      const spoken = allCues
        .map((cue) => ({ ...cue, answer: askCue(cue, site) }))
        .filter(({ answer }) => answer);
      const scores = baseWeights.map(([role, base]) => ({
        role,
        score: spoken.filter((cue) => cue.role === role).reduce((sum, { weight }) => sum + weight, base),
      }));
      const { role } = scores.reduce((best, each) => (each.score > best.score ? each : best));
      block.role = role;
      block.evidence = spoken
        .filter((cue) => role !== 'paragraph' && cue.role === role && cue.weight > 0)
        .map(({ name, answer }) => ({
          cue: name,
          text: answer === true ? block.text.slice(0, 60) : String(answer),
        }));
    }
  }
}

function labels({ blocks }: Draft) {
  return blocks.map(({ role, evidence }) => ({ role, evidence }));
}

function expectSameLabels(source: string): void {
  const draft = measured(source);
  const plainly = measured(source);
  labelRoles(draft);
  labelPlainly(plainly);
  expect(labels(draft)).toEqual(labels(plainly));
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('labelRoles', () => {
  it('gives the labels that asking all cues again and again gives', () => {
    fc.assert(fc.property(newsLike, expectSameLabels), { numRuns: 100 });
  });

  it.each(readFixtures().map(({ slug, source }) => [slug, source]))('does so for %s', (_, source = '') => {
    expectSameLabels(source);
  });

  it('asks once about each block what hangs on its own words', () => {
    const draft = measured(readFixtures().find(({ slug }) => slug === 'gulf-long-feature')?.source ?? '');
    const asked = vi.spyOn(BlockSite.prototype, 'moveTo').mock.calls;
    const tried = vi.spyOn(RegExp.prototype, 'exec').mock.contexts;
    labelRoles(draft);
    const own = tried.filter((pattern) => (pattern as RegExp).source.includes('النهاية|انتهى|إنتهى'));
    expect(own).toHaveLength(draft.blocks.length);
    expect(asked.length).toBeGreaterThan(draft.blocks.length);
    expect(asked.length).toBeLessThan(2 * draft.blocks.length);
  });
});
