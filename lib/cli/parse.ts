import { readFileSync } from 'node:fs';
import type { Article, Section } from '../model/article';
import type { Issue } from '../model/issue';
import { parseArticle } from '../parse/parse-article';

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

/** Reads a file as UTF-8, strictly; gives the bytes' fault as an issue would be given. */
function read(file: string): { text: string } | { fault: string } {
  const name = file === '-' ? '<stdin>' : file;
  let bytes: Buffer;
  try {
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'no such file' : code === 'EISDIR' ? 'is a folder' : message;
    return { fault: `${name}:1:1: ${code === 'ENOENT' ? 'file-missing' : 'file-unreadable'}: ${reason}` };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const { line, column } = placeOfFault(bytes);
    return {
      fault: `${name}:${line}:${column}: file-not-utf8: not UTF-8 from here on; save the file as UTF-8`,
    };
  }
}

/** Line and column, in characters, of the first byte that is not UTF-8. */
function placeOfFault(bytes: Buffer): { line: number; column: number } {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let fault = text.indexOf('\ufffd');
  // A replacement character may stand in the file by right.
  while (
    fault >= 0 &&
    bytes
      .subarray(0, Buffer.byteLength(text.slice(0, fault + 1)))
      .equals(Buffer.from(text.slice(0, fault + 1)))
  ) {
    fault = text.indexOf('\ufffd', fault + 1);
  }
  const lines = text.slice(0, Math.max(fault, 0)).split(/\r\n?|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
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
  const found = read(file);
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
