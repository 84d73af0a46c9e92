import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAnalyser } from '../analyse/create-analyser';
import { checkLexicon } from '../analyse/lexicon/check-lexicon';
import { countLexicon } from '../analyse/lexicon/count-lexicon';
import { formatLexiconIssue } from '../analyse/lexicon/format-lexicon-issue';
import { sortLines } from '../analyse/lexicon/sort-lines';
import { defaultRoot } from '../content/content-paths';
import { loadLexicon, loadLexiconTexts } from './load-lexicon';

const usage = `npm run -s lexicon -- stats | check | sort | missing FORMS.tsv [COUNT]

  stats     how many entries there are, by file and kind
  check     everything that is wrong with the lexicon, as file:line:column: code: message; ends with 1 when there is something
  sort      sorts the files by code point, composes marks (NFC), drops lines that are there twice
  missing   FORMS.tsv has a word form and its count on each line: prints the COUNT (200) most frequent forms that have no analysis, and what
            share of all running words has one
`;

function check(): number {
  const issues = checkLexicon(loadLexiconTexts());
  for (const issue of issues) console.log(formatLexiconIssue(issue));
  console.log(issues.length === 0 ? 'The lexicon has no faults.' : `${issues.length} faults`);
  return issues.length === 0 ? 0 : 1;
}

function sort(): number {
  for (const [file, text] of Object.entries(loadLexiconTexts())) {
    const sorted = sortLines(text);
    if (sorted !== text) writeFileSync(join(defaultRoot(), 'lexicon', file), sorted);
  }
  return 0;
}

function missing(file: string, most: number): number {
  const analyser = createAnalyser(loadLexicon());
  let [all, known] = [0, 0];
  const unknown: string[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [form = '', count = '1'] = line.split('\t');
    if (form === '') continue;
    all += Number(count);
    const [analyses] = analyser.analyse([form]);
    if (analyses?.some(({ source }) => source === 'lexicon')) known += Number(count);
    else if (unknown.length < most) unknown.push(`${form}\t${count}`);
  }
  console.log(unknown.join('\n'));
  console.log(`${((100 * known) / all).toFixed(2)} % of ${all} running words have an analysis`);
  return 0;
}

function run([command, ...rest]: readonly string[]): number {
  switch (command) {
    case 'stats':
      for (const [what, count] of countLexicon(loadLexicon()))
        console.log(`${String(count).padStart(6)}  ${what}`);
      return 0;
    case 'check':
      return check();
    case 'sort':
      return sort();
    case 'missing':
      if (rest[0] !== undefined) return missing(rest[0], Number(rest[1] ?? 200));
  }
  const isHelp = command === '--help';
  (isHelp ? process.stdout : process.stderr).write(usage);
  return isHelp ? 0 : 2;
}

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
