import type { ConlluPair, ConlluSentence, ConlluToken } from './conllu';

/**
 * Writes sentences as CoNLL-U: LF, comments as `# key = value` before the words, one blank line after each sentence.
 *
 * `writeConllu(readConllu(file).sentences)` is the file, unit for unit, when the file is in this form. Values are written as they are:
 * a tab, line end or `|` in one makes another file of it.
 */
export function writeConllu(sentences: readonly ConlluSentence[]): string {
  return sentences.map(writeSentence).join('');
}

function writeSentence({ comments, tokens }: ConlluSentence): string {
  const lines = [
    ...comments.map(({ key, value }) => (value === null ? `# ${key}` : `# ${key} = ${value}`)),
    ...tokens.map(writeToken),
  ];
  return `${lines.join('\n')}\n\n`;
}

function writeToken(token: ConlluToken): string {
  return [
    writeId(token),
    token.form,
    token.lemma ?? '_',
    token.upos ?? '_',
    token.xpos ?? '_',
    writePairs(token.feats),
    token.head ?? '_',
    token.deprel ?? '_',
    token.deps ?? '_',
    writePairs(token.misc),
  ].join('\t');
}

function writeId({ kind, from, to }: ConlluToken): string {
  if (kind === 'word') return String(from);
  return kind === 'range' ? `${from}-${to}` : `${from}.${to}`;
}

function writePairs(pairs: readonly ConlluPair[]): string {
  if (pairs.length === 0) return '_';
  return pairs.map(({ key, value }) => (value === null ? key : `${key}=${value}`)).join('|');
}
