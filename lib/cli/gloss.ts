import { createAnalyser } from '../analyse/create-analyser';
import type { ConlluSentence } from '../gloss/conllu';
import { draftGloss } from '../gloss/draft/draft-gloss';
import { listDoubts } from '../gloss/draft/list-doubts';
import { writeConllu } from '../gloss/write-conllu';
import { parseArticle } from '../parse/parse-article';
import { loadLexicon } from './load-lexicon';
import { readText } from './read-text';

const usage = `npm run -s gloss -- [--review] FILE | -

Drafts the English layer of a plain Arabic text, from FILE or from standard input (-), as CoNLL-U: what the lexicon knows (Src=lexicon) and what is
guessed (Src=guess). An editor adds the English of each sentence (text_en), reads it over and makes it Src=editor.
  --review   instead, the words that an editor should look at first, the most doubtful ones at the top: sentence, word, form, gloss, why

A file that cannot be read, or is not UTF-8: file:line:column: code: message, and exit code 1.
`;

function gloss(argumentsGiven: readonly string[]): number {
  const files = argumentsGiven.filter((each) => each === '-' || !each.startsWith('-'));
  const strange = argumentsGiven.find(
    (each) => each.startsWith('-') && !['-', '--review', '--help'].includes(each),
  );
  if (argumentsGiven.includes('--help')) {
    process.stdout.write(usage);
    return 0;
  }
  if (strange !== undefined || files.length !== 1) {
    process.stderr.write(`${strange ? `Unknown option ${strange}` : 'One file, please'}\n\n${usage}`);
    return 2;
  }
  const found = readText(files[0] as string);
  if ('fault' in found) {
    process.stderr.write(`${found.fault}\n`);
    return 1;
  }
  const { article } = parseArticle(found.text);
  const analyser = createAnalyser(loadLexicon());
  if (argumentsGiven.includes('--review'))
    for (const doubt of listDoubts(article, analyser)) process.stdout.write(`${doubt.join('\t')}\n`);
  else {
    const sentences: ConlluSentence[] = draftGloss(article, analyser);
    process.stdout.write(writeConllu(sentences));
  }
  return 0;
}

// Whoever reads may have seen enough (`| head`): that is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
try {
  process.exitCode = gloss(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
