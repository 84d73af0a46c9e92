import type { Article, Section } from '../model/article';
import type { Issue } from '../model/issue';
import { parseArticle } from '../parse/parse-article';
import { readText } from './read-text';

const usage = `npm run -s parse -- FILE | -

Parses an Arabic news text, from FILE or from standard input (-), and prints as JSON:
  outline   the sections: number, type, id, heading, blocks (0 is the first line that is not blank)
  article   the whole tree, down to the word, with positions
  issues    what is odd about the text, with code and position

A file that cannot be read, or is not UTF-8: file:line:column: code: message, and exit code 1.
`;

/** One line of the outline. */
interface OutlineEntry {
  number: number;
  type: Section['type'];
  id: string;
  heading: string | null;
  blocks: number[];
}

function outline(article: Article): OutlineEntry[] {
  let block = 0;
  return article.children
    .filter((child): child is Section => child.type !== 'WhiteSpaceNode')
    .map((section, index) => {
      const blocks = section.children.filter((child) => child.type === 'ParagraphNode');
      const [first] = blocks;
      const heading =
        first?.data.role === 'heading'
          ? article.source.slice(first.position.start.offset, first.position.end.offset)
          : null;
      return {
        number: index + 1,
        type: section.type,
        id: section.id,
        heading,
        blocks: blocks.map(() => block++),
      };
    });
}

function parse(argumentsGiven: string[]): number {
  const [file, ...more] = argumentsGiven;
  if (file === '--help' || file === '-h') {
    process.stdout.write(usage);
    return 0;
  }
  if (file === undefined || more.length > 0 || (file.startsWith('-') && file !== '-')) {
    process.stderr.write(
      `${file === undefined ? 'No file given' : more.length > 0 ? 'One file at a time' : `Unknown option ${file}`}\n\n${usage}`,
    );
    return 2;
  }
  const found = readText(file);
  if ('fault' in found) {
    process.stderr.write(`${found.fault}\n`);
    return 1;
  }
  const { article, issues }: { article: Article; issues: Issue[] } = parseArticle(found.text);
  process.stdout.write(`${JSON.stringify({ outline: outline(article), article, issues }, null, 2)}\n`);
  return 0;
}

// Whoever reads may have seen enough (`| head`): that is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = parse(process.argv.slice(2));
