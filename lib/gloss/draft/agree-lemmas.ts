import { foldForId } from '../../arabic/fold-for-id';
import { type ConlluComment, type ConlluSentence, type ConlluToken, valueOf } from '../conllu';

/**
 * Makes the lemmas of a draft agree with one another as the guide wants: a lemma has one root throughout, and two that share their letters are told apart by a comment of the
 * sentence in which the second comes.
 */
export function agreeLemmas(sentences: readonly ConlluSentence[]): ConlluSentence[] {
  const roots = new Map<string, string>();
  for (const token of sentences.flatMap(({ tokens }) => tokens)) {
    const root = valueOf(token.misc, 'Root');
    if (token.lemma && root && !roots.has(keyOf(token))) roots.set(keyOf(token), root);
  }
  const seen = new Map<string, string[]>();
  return sentences.map((sentence) => ({
    ...sentence,
    comments: [...sentence.comments, ...homographsOf(sentence, seen)],
    tokens: sentence.tokens.map((token) => withRoot(token, roots.get(keyOf(token)) ?? null)),
  }));
}

const keyOf = ({ lemma, upos }: ConlluToken) => `${upos} ${lemma}`;

function withRoot(token: ConlluToken, root: string | null): ConlluToken {
  if (!token.lemma || !root || valueOf(token.misc, 'Root') === root) return token;
  const others = token.misc.filter(({ key }) => key !== 'Root');
  const at = others.findIndex(({ key }) => key === 'Src' || key === 'SpaceAfter');
  const place = at < 0 ? others.length : at;
  return {
    ...token,
    misc: [...others.slice(0, place), { key: 'Root', value: root, column: 1 }, ...others.slice(place)],
  };
}

/** The comments of a sentence on lemmas whose letters another lemma before had. */
function homographsOf({ tokens }: ConlluSentence, seen: Map<string, string[]>): ConlluComment[] {
  const comments: ConlluComment[] = [];
  for (const { lemma, upos } of tokens) {
    if (!lemma || upos === null || upos === 'PUNCT' || upos === 'SYM') continue;
    const key = `${upos} ${foldForId(lemma)}`;
    const lemmas = seen.get(key) ?? [];
    seen.set(key, lemmas);
    if (lemmas.includes(lemma)) continue;
    lemmas.push(lemma);
    if (lemmas.length > 1) comments.push({ key: 'homographs', value: lemmas.join(' | '), position: nowhere });
  }
  return comments;
}

const start = { line: 1, column: 1, offset: 0 };
const nowhere = { start, end: start };
