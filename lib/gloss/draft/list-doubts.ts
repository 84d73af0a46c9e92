import type { Analyser } from '../../analyse/create-analyser';
import { glossWord } from '../../analyse/english/gloss-word';
import type { Article } from '../../model/article';
import { sentencesOf } from '../sentences-of';
import { textOfToken } from './text-of-token';

/** A word that an editor should look at: sentence, index, form, gloss, why. */
export type Doubt = readonly [sentence: string, index: string, form: string, gloss: string, why: string];

/** Two readings of different words that are nearer than this in cost could each be meant. */
const near = 1.5;

/** Lists the words of an article that the engine is least sure of: guesses first, then words whose second reading costs hardly more than the first. */
export function listDoubts(article: Article, analyser: Analyser): Doubt[] {
  const doubts: { margin: number; doubt: Doubt }[] = [];
  for (const { children, data } of sentencesOf(article)) {
    const words = children.filter((token) => token.type === 'WordNode').map(textOfToken);
    for (const [at, analyses] of analyser.analyse(words).entries()) {
      const [first, ...others] = analyses;
      if (!first) continue;
      const other = others.find(({ lemma, pos }) => lemma !== first.lemma || pos !== first.pos);
      const margin =
        first.source === 'guess' ? Number.NEGATIVE_INFINITY : other ? other.cost - first.cost : near;
      if (margin >= near) continue;
      const why =
        first.source === 'guess'
          ? 'not in the lexicon'
          : `or ${other?.lemma} (${other?.pos}): ${other?.gloss}`;
      const doubt: Doubt = [data.id, String(at + 1), words[at] ?? '', glossWord(first), why];
      doubts.push({ margin, doubt });
    }
  }
  return doubts.sort((one, other) => one.margin - other.margin).map(({ doubt }) => doubt);
}
