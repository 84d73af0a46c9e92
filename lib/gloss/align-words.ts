import type { WordGloss } from '../model/gloss';
import type { Sentence, Word } from '../model/text';
import { type ConlluSentence, placeField } from './conllu';
import type { Report } from './report';
import { type SurfaceToken, surfaceTokens } from './surface-tokens';
import { toWordGloss } from './to-word-gloss';

interface PlacedToken {
  token: SurfaceToken;
  from: number;
  to: number;
}

/**
 * Gives each word of a parsed sentence what the file says of it.
 *
 * `text` is the sentence. Tokens must spell it out, and `SpaceAfter=No` stand where no space follows; a word that no run of
 * tokens fits exactly is reported and left out.
 */
export function alignWords(
  file: ConlluSentence,
  sentence: Sentence,
  text: string,
  report: Report,
): WordGloss[] {
  const placed = placeTokens(file, text, report);
  const origin = sentence.position.start.offset ?? 0;
  const words: WordGloss[] = [];
  let at = 0;
  for (const node of sentence.children) {
    if (node.type !== 'WordNode') continue;
    const [from, to] = [(node.position.start.offset ?? 0) - origin, (node.position.end.offset ?? 0) - origin];
    while ((placed[at]?.to ?? Number.POSITIVE_INFINITY) <= from) at++;
    const run: PlacedToken[] = [];
    for (let next = placed[at]; next && next.from < to; next = placed[++at]) run.push(next);
    const [first, ...rest] = run;
    // The tokens broke off before this word, which has been told.
    if (!first) break;
    if (first.from !== from || run.at(-1)?.to !== to) {
      const message = `the article's word ${node.data.index} is \`${textOf(node)}\``;
      report('word-boundary', message, placeField(first.token.line, 'form'));
      continue;
    }
    words.push(toWordGloss(node.data.index, [first.token, ...rest.map(({ token }) => token)]));
  }
  return words;
}

function placeTokens(file: ConlluSentence, text: string, report: Report): PlacedToken[] {
  const placed: PlacedToken[] = [];
  const tokens = surfaceTokens(file);
  let at = 0;
  for (const [index, token] of tokens.entries()) {
    const { form } = token.line;
    const position = placeField(token.line, 'form');
    if (!text.startsWith(form, at)) {
      report(
        'token-differs',
        `\`${form}\` where the text goes on with \`${text.slice(at, at + 20)}\``,
        position,
      );
      return placed;
    }
    placed.push({ token, from: at, to: at + form.length });
    at += form.length;
    const rest = text.slice(at);
    const blank = rest.length - rest.trimStart().length;
    if (index < tokens.length - 1 && blank > 0 !== token.isSpaceAfter) {
      const message = blank > 0 ? 'a space follows in the text' : '`SpaceAfter=No` is missing';
      report('space-after', `after \`${form}\`: ${message}`, placeField(token.line, 'misc'));
    }
    at += blank;
  }
  if (at < text.length) {
    const last = tokens.at(-1);
    const position = last ? placeField(last.line, 'form') : file.position;
    report('token-differs', `nothing for the text's \`${text.slice(at, at + 20)}\``, position);
  }
  return placed;
}

function textOf(word: Word): string {
  return word.children.map(({ value }) => value).join('');
}
