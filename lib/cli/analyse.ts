import { readFileSync } from 'node:fs';
import type { Analysis } from '../analyse/analysis';
import { createAnalyser } from '../analyse/create-analyser';
import { loadLexicon } from './load-lexicon';

const usage = `npm run -s analyse -- [--trace] FILE | -

Analyses words in their sentences. Each line of FILE (or of standard input, -) is a sentence, {"id": …, "tokens": ["وقال", …]}; for each,
in order, one line is printed: {"id", "tokens": [{"form", "analyses": [{"lemma", "pos", "gloss", "voc", "guess",
"root", "feats", "segments": [{"form", "pos", "role"}]}]}]}, the likeliest analysis first.
  --trace   with each analysis, why it is there

A line that is no such sentence: file:line: message, and exit code 1; nothing is printed.
`;

interface Line {
  id: unknown;
  tokens: string[];
}

function readLines(file: string): Line[] {
  const lines = readFileSync(file === '-' ? 0 : file, 'utf8').split('\n');
  return lines.flatMap((text, at): Line[] => {
    if (text.trim() === '') return [];
    const where = `${file === '-' ? '<stdin>' : file}:${at + 1}`;
    let read: unknown;
    try {
      read = JSON.parse(text);
    } catch {
      throw new Error(`${where}: this is no JSON`);
    }
    const { id, tokens } = (read ?? {}) as Partial<Line>;
    if (!Array.isArray(tokens) || tokens.some((token) => typeof token !== 'string'))
      throw new Error(`${where}: a sentence is {"id": …, "tokens": ["…", …]}`);
    return [{ id, tokens }];
  });
}

function show(
  { lemma, pos, gloss, vocalised, source, root, features, segments, trace }: Analysis,
  isTraced: boolean,
) {
  return {
    ...{ lemma, pos, gloss, voc: vocalised, guess: source === 'guess', root, feats: features },
    segments: segments.map(({ form, pos: own, role }) => ({ form, pos: own, role })),
    ...(isTraced && { trace }),
  };
}

function analyse(argumentsGiven: readonly string[]): number {
  const files = argumentsGiven.filter((each) => each === '-' || !each.startsWith('-'));
  const strange = argumentsGiven.find(
    (each) => each.startsWith('-') && !['-', '--trace', '--help'].includes(each),
  );
  if (argumentsGiven.includes('--help')) process.stdout.write(usage);
  else if (strange !== undefined || files.length !== 1) {
    process.stderr.write(`${strange ? `Unknown option ${strange}` : 'One file, please'}\n\n${usage}`);
    return 2;
  } else {
    const isTraced = argumentsGiven.includes('--trace');
    const lines = readLines(files[0] as string);
    const analyser = createAnalyser(loadLexicon());
    for (const { id, tokens } of lines) {
      const analyses = analyser.analyse(tokens);
      const shown = tokens.map((form, at) => ({
        form,
        analyses: (analyses[at] ?? []).map((each) => show(each, isTraced)),
      }));
      process.stdout.write(`${JSON.stringify({ id, tokens: shown })}\n`);
    }
  }
  return 0;
}

// Whoever reads may have seen enough (`| head`): that is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
try {
  process.exitCode = analyse(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
