import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** An article of `tests/fixtures/articles/` and what a careful editor says it is. */
export interface Fixture {
  slug: string;
  source: string;
  expected: string;
  expectedFile: string;
}

const folder = path.join(import.meta.dirname, '../fixtures/articles');

/** Reads every finished fixture, in order of slug: a folder without all three files is not there yet. */
export function readFixtures(): Fixture[] {
  const slugs = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((slug) =>
      ['source.txt', 'expected.txt', 'about.md'].every((file) => existsSync(path.join(folder, slug, file))),
    );
  return slugs.sort().map((slug) => {
    const expectedFile = path.join(folder, slug, 'expected.txt');
    return {
      slug,
      source: readFileSync(path.join(folder, slug, 'source.txt'), 'utf8'),
      expected: readFileSync(expectedFile, 'utf8'),
      expectedFile,
    };
  });
}
