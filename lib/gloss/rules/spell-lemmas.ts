import { foldForId } from '../../arabic/fold-for-id';
import { type ConlluSentence, type ConlluToken, placeField, placeMisc, valueOf } from '../conllu';
import type { Rule } from './rule';

/** Small words that every article has both of. */
const common = [
  ['أَنْ', 'أَنَّ'],
  ['إِنْ', 'إِنَّ'],
  ['لٰكِنْ', 'لٰكِنَّ'],
];

/**
 * A lemma is spelled one way: words of one part of speech whose lemmas have the same letters, hamza and marks aside, have the same lemma;
 * and a lemma has one root.
 *
 * Words that are two are named in a comment of either's sentence, `# homographs = عِلْم | عَلَم`.
 */
export const spellLemmas: Rule = (sentences, report) => {
  const known = homographs(sentences);
  const seen = new Map<string, ConlluToken[]>();
  for (const token of sentences.flatMap(({ tokens }) => tokens)) {
    const { lemma, upos } = token;
    if (!lemma || upos === null || upos === 'PUNCT' || upos === 'SYM') continue;
    const key = `${upos} ${foldForId(lemma)}`;
    const others = seen.get(key) ?? [];
    seen.set(key, others);
    const same = others.find((other) => other.lemma === lemma);
    if (same) {
      const [root, before] = [token, same].map(({ misc }) => valueOf(misc, 'Root') ?? 'none');
      if (root === before) continue;
      const message = `the root of ${lemma} is ${root}, and on line ${same.start.line} ${before}`;
      report('root-differs', message, placeMisc(token, 'Root'));
      continue;
    }
    const other = others.find((candidate) => !known.has(`${candidate.lemma} ${lemma}`));
    if (other) {
      const message = `${lemma}, and ${other.lemma} on line ${other.start.line}: one word, or \`# homographs\`?`;
      report('lemma-spelling', message, placeField(token, 'lemma'));
    }
    others.push(token);
  }
};

function homographs(sentences: readonly ConlluSentence[]): Set<string> {
  const named = sentences
    .flatMap(({ comments }) => comments)
    .filter(({ key }) => key === 'homographs')
    .map(({ value }) => (value ?? '').split('|').map((lemma) => lemma.trim()));
  return new Set(
    [...common, ...named].flatMap((lemmas) =>
      lemmas.flatMap((one) => lemmas.map((other) => `${one} ${other}`)),
    ),
  );
}
