import { beforeEach, describe, expect, it, vi } from 'vitest';
import { boundaryRules } from '@/lib/parse/segment/boundary-rules';
import { pieces } from './support';

const decided = vi.hoisted(() => [] as string[]);

vi.mock('@/lib/parse/segment/boundary-rules', async (importOriginal) => {
  const rules = await importOriginal<typeof import('@/lib/parse/segment/boundary-rules')>();
  return {
    ...rules,
    decideBoundary: (site: Parameters<typeof rules.decideBoundary>[0]) => {
      const rule = rules.decideBoundary(site);
      decided.push(rule.name);
      return rule;
    },
  };
});

beforeEach(() => {
  decided.length = 0;
});

describe('boundaryRules', () => {
  it.each(boundaryRules.flatMap(({ name, examples }) => examples.map((example) => [name, example] as const)))(
    '%s: %s',
    (name, example) => {
      const text = example.replaceAll(' ‖ ', ' ').replaceAll('‖', '');
      expect(pieces(text).filter((piece) => piece.trim() !== '')).toEqual(example.split(/ ?‖ ?/));
      expect(decided).toContain(name);
    },
  );

  it('shows by an example whether each rule ends a sentence', () => {
    for (const { ends, examples } of boundaryRules) {
      expect(examples.some((example) => example.includes('‖'))).toBe(
        ends || examples.some((example) => example.includes('‖')),
      );
    }
  });

  it('has a name of its own for each rule', () => {
    expect(new Set(boundaryRules.map(({ name }) => name)).size).toBe(boundaryRules.length);
  });
});
