import { describe, expect, it } from 'vitest';
import { parseArticle } from '@/lib/parse/parse-article';
import { readFixtures } from '../support/read-fixtures';
import { renderArticle } from '../support/render-article';
import { scoreFixture } from '../support/score-fixture';
import { knownDifferences } from './known-differences';

const fixtures = readFixtures();

describe('the fixture articles', () => {
  it('are at least 25', () => {
    expect(fixtures.length).toBeGreaterThanOrEqual(25);
  });

  it.each(fixtures.map((fixture) => [fixture.slug, fixture] as const))(
    '%s is parsed as a careful editor would',
    (slug, { source, expected }) => {
      const { errors } = scoreFixture(expected, renderArticle(parseArticle(source).article));
      expect(errors).toEqual(knownDifferences[slug]?.map(({ difference }) => difference) ?? []);
    },
  );

  it('all exist that differences are known of', () => {
    const slugs = fixtures.map(({ slug }) => slug);
    expect(Object.keys(knownDifferences).filter((slug) => !slugs.includes(slug))).toEqual([]);
  });
});
