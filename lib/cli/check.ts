import { checkContent } from '../content/check-content';
import { defaultRoot } from '../content/content-paths';
import { formatIssue } from '../content/format-issue';
import { summariseCheck } from '../content/summarise-check';

const usage = `npm run -s check [-- [--json] [FOLDER]]

Checks all content, or that of FOLDER: prints file:line:column: code: message for everything
that is wrong, then a summary. Ends with 1 when there is an error, with 2 when asked wrongly.
`;

const options = process.argv.slice(2);
const folders = options.filter((option) => !option.startsWith('-'));
const unknown = options.find(
  (option) => option.startsWith('-') && option !== '--json' && option !== '--help',
);

if (options.includes('--help')) process.stdout.write(usage);
else if (unknown !== undefined || folders.length > 1) {
  process.stderr.write(`${unknown ? `Unknown option ${unknown}` : 'One folder at a time'}\n\n${usage}`);
  process.exitCode = 2;
} else {
  const result = checkContent(folders[0] ?? defaultRoot());
  const lines = [...result.issues.map(formatIssue), ...summariseCheck(result)];
  process.stdout.write(
    options.includes('--json') ? `${JSON.stringify(result, null, 2)}\n` : `${lines.join('\n')}\n`,
  );
  process.exitCode = result.errors > 0 ? 1 : 0;
}
