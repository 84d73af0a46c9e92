import { describe, expect, it } from 'vitest';
import { allCues } from '@/lib/parse/cues/all-cues';
import { askCue } from '@/lib/parse/cues/ask-cues';
import { issueRules } from '@/lib/parse/cues/issue-rules';
import { sectionCues } from '@/lib/parse/cues/section-cues';
import { foldWords } from '@/lib/parse/lines/fold-words';
import { findSite } from '../support/find-site';

describe('cues for roles', () => {
  it('have a name each', () => {
    const names = allCues.map(({ name, role }) => `${role} ${name}`);
    expect(new Set(names).size).toBe(names.length);
  });

  describe.each(allCues.map((cue) => [`${cue.role}: ${cue.name}`, cue] as const))('%s', (_, cue) => {
    it.each(cue.examples)('applies to %j', (example) => {
      expect(askCue(cue, findSite(example))).not.toBeNull();
    });
    it.each(cue.counterexamples ?? [])('does not apply to %j', (example) => {
      expect(askCue(cue, findSite(example))).toBeNull();
    });
  });
});

describe('cues for types of section', () => {
  describe.each(sectionCues.map((cue) => [`${cue.type}: ${cue.name}`, cue] as const))('%s', (_, cue) => {
    it.each(cue.examples)('applies to %j', (example) => {
      expect(foldWords(example).join(' ')).toMatch(cue.pattern);
    });
    it.each(cue.counterexamples ?? [])('does not apply to %j', (example) => {
      expect(foldWords(example).join(' ')).not.toMatch(cue.pattern);
    });
  });
});

describe('rules for issues', () => {
  describe.each(issueRules.map((rule) => [rule.code, rule] as const))('%s', (_, rule) => {
    it.each(rule.examples)('finds %j', (example) => {
      expect([...example.matchAll(rule.pattern)]).toHaveLength(1);
    });
    it.each(rule.counterexamples)('leaves %j', (example) => {
      expect([...example.matchAll(rule.pattern)]).toHaveLength(0);
    });
  });
});
