import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseArticle } from '@/lib/parse/parse-article';
import { readFixtures } from '@/tests/support/read-fixtures';
import { renderArticle } from '@/tests/support/render-article';
import { type Count, emptyCounts, type Measure, measures, scoreFixture } from '@/tests/support/score-fixture';

const usage = `npm run -s fixtures [-- [--write] [--score] [--quiet] [--even | --odd] [SLUG ...]]

Parses the fixture articles and compares them with what is expected.
  --score   how much is right, over all of them
  --write   rewrites every expected.txt from the parser: read the difference before you commit it
  --quiet   leaves the list of differences out
  --even    only slugs with an even number of characters, on which the cues were tuned; --odd: the others
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    help: { type: 'boolean' },
    score: { type: 'boolean' },
    write: { type: 'boolean' },
    quiet: { type: 'boolean' },
    even: { type: 'boolean' },
    odd: { type: 'boolean' },
  },
});

/** Precision, recall and their harmonic mean, in percent. */
function formatCount({ expected, found, right }: Count): string {
  const share = (of: number) => (of === 0 ? '  –  ' : `${((100 * right) / of).toFixed(1)}%`.padStart(6));
  const both =
    expected + found === 0 ? '  –  ' : `${((200 * right) / (expected + found)).toFixed(1)}%`.padStart(6);
  return `precision ${share(found)}  recall ${share(expected)}  F1 ${both}   (${right} of ${expected}, ${found} found)`;
}

if (values.help) {
  process.stdout.write(usage);
} else {
  const total = emptyCounts();
  for (const { slug, source, expected, expectedFile } of readFixtures()) {
    if (positionals.length > 0 && !positionals.includes(slug)) continue;
    if ((values.even && slug.length % 2 === 1) || (values.odd && slug.length % 2 === 0)) continue;
    const found = renderArticle(parseArticle(source).article);
    const { counts, errors } = scoreFixture(expected, found);
    for (const measure of measures) {
      for (const key of ['expected', 'found', 'right'] as const) total[measure][key] += counts[measure][key];
    }
    if (!values.quiet) {
      console.log(`${slug}: ${errors.length === 0 ? 'as expected' : `${errors.length} differences`}`);
      for (const error of errors) console.log(`  ${error}`);
    }
    if (values.write) writeFileSync(expectedFile, found);
  }
  if (values.score) {
    for (const measure of measures)
      console.log(`${(measure as Measure).padEnd(10)} ${formatCount(total[measure])}`);
  }
}
