import type { Issue } from '../model/issue';
import type { Point } from '../model/text';
import { type ConlluSentence, placeInLine } from './conllu';
import { IdOrder } from './id-order';
import { readComment } from './read-comment';
import { readToken } from './read-token';

export interface ConlluFile {
  sentences: ConlluSentence[];
  /** At most `mostIssues`, in the order of the file. */
  issues: Issue[];
}

/** Ten columns of a word take some hundred characters; what is longer is no CoNLL-U and is not split. */
const longestLine = 100_000;

/** A file that is something else has a complaint a line: enough are enough. */
export const mostIssues = 1000;

/**
 * Reads CoNLL-U (version 2): sentences with comments, words, ranges and empty nodes, each with its place in the file.
 *
 * Total: a line that is malformed is reported and left out, and its sentence marked broken. CRLF, a byte-order mark, a missing
 * blank line at the end and several between sentences are read; all but CRLF with a warning.
 *
 * @see https://universaldependencies.org/format.html
 */
export function readConllu(text: string): ConlluFile {
  const sentences: ConlluSentence[] = [];
  const issues: Issue[] = [];
  let sentence: ConlluSentence | null = null;
  let order = new IdOrder();
  let blanks = 0;

  const report = (code: string, message: string, start: Point, column = 1, length = 0, isWarning = false) => {
    const position = placeInLine(start, column, length);
    issues.push({ code, message, severity: isWarning ? 'warning' : 'error', position });
    if (sentence && !isWarning) sentence.isBroken = true;
  };

  const finish = () => {
    if (!sentence) return;
    const { start } = sentence.position;
    const last = order.finish();
    if (sentence.tokens.length === 0 && !sentence.isBroken)
      report('conllu-no-words', 'a sentence of comments alone', start);
    else if (last) report(last.code, last.message, sentence.tokens.at(-1)?.start ?? start);
    sentences.push(sentence);
    sentence = null;
    order = new IdOrder();
  };

  let offset = 0;
  if (text.startsWith('\uFEFF')) {
    offset = 1;
    report('conllu-bom', 'begins with a byte-order mark', { line: 1, column: 1, offset: 0 }, 1, 1, true);
  }
  for (let line = 1; offset < text.length && issues.length < mostIssues; line++) {
    const feed = text.indexOf('\n', offset);
    const next = feed < 0 ? text.length : feed + 1;
    let end = feed < 0 ? text.length : feed;
    if (end > offset && feed >= 0 && text[end - 1] === '\r') end--;
    const start = { line, column: line === 1 ? offset + 1 : 1, offset };
    const content = text.slice(offset, Math.min(end, offset + longestLine + 1));
    offset = next;

    if (content.length <= longestLine && content.trim() === '') {
      if (content !== '')
        report('conllu-blank', 'a blank line must be empty', start, 1, content.length, true);
      if (!sentence && (blanks > 0 || sentences.length === 0)) {
        report('conllu-blank', 'one blank line after each sentence, and no other', start, 1, 0, true);
      }
      finish();
      blanks++;
      continue;
    }
    blanks = 0;
    sentence ??= {
      comments: [],
      tokens: [],
      position: placeInLine(start, 1, content.length),
      isBroken: false,
    };
    if (content.length > longestLine) {
      report('conllu-long-line', `longer than ${longestLine} characters`, start);
      order.skip();
      continue;
    }
    const control = findControl(content);
    if (control >= 0) {
      const code = content.charCodeAt(control).toString(16).toUpperCase().padStart(4, '0');
      report('conllu-control', `a control character (U+${code})`, start, control + 1, 1);
      order.skip();
      continue;
    }
    if (content.startsWith('#')) {
      if (sentence.tokens.length > 0) {
        report('conllu-comment', 'a comment must stand before the words', start, 1, content.length);
      }
      sentence.comments.push(readComment(content, start));
      continue;
    }
    const { token, complaints } = readToken(content, start);
    for (const { code, message, column, length } of complaints) report(code, message, start, column, length);
    if (!token) {
      order.skip();
      continue;
    }
    const complaint = order.take(token);
    if (complaint) report(complaint.code, complaint.message, start, 1, (token.columns[1] ?? 2) - 2);
    sentence.tokens.push(token);
  }

  const isOpen = sentence !== null;
  finish();
  if (isOpen && issues.length < mostIssues) {
    const last = sentences.at(-1)?.tokens.at(-1)?.start;
    report(
      'conllu-end',
      'no blank line after the last sentence',
      last ?? { line: 1, column: 1, offset: 0 },
      1,
      0,
      true,
    );
  }
  return { sentences, issues };
}

/** Finds NUL and its like, a tab aside; -1 where there is none. */
function findControl(line: string): number {
  for (let at = 0; at < line.length; at++) {
    const unit = line.charCodeAt(at);
    if (unit < 0x20 && unit !== 0x9) return at;
  }
  return -1;
}
