import { type PhraseGloss, phraseKinds } from '../model/gloss';
import type { ConlluSentence } from './conllu';
import type { Report } from './report';

const form = /^(\d{1,6})-(\d{1,6}) \| ([^|]*[^|\s]) \| (\S.*)$/;

/**
 * Reads a sentence's phrases: `# phrase = 2-6 | title | First Deputy Prime Minister`, by written words from 1.
 *
 * One that cannot be read, lies outside the sentence's words, overlaps one before it or is out of order is reported and left out.
 */
export function readPhrases(sentence: ConlluSentence, words: number, report: Report): PhraseGloss[] {
  const phrases: PhraseGloss[] = [];
  let last = 0;
  for (const { key, value, position } of sentence.comments) {
    if (key !== 'phrase' && key !== 'phrase =') continue;
    const match = form.exec(value ?? '');
    const [from, to] = [Number(match?.[1]), Number(match?.[2])];
    const kind = phraseKinds.find((known) => known === match?.[3]);
    if (!match) report('phrase-form', 'a phrase is written `FROM-TO | KIND | English`', position);
    else if (from < 1 || to < from || to > words) {
      report('phrase-range', `${from}-${to} is no run of the sentence's ${words} words`, position);
    } else if (from <= last) {
      report('phrase-overlap', `word ${from} is in or before the phrase above`, position);
    } else if (!kind) {
      report('phrase-kind', `\`${match[3]}\` is none of ${phraseKinds.join(', ')}`, position);
    } else {
      phrases.push({ from, to, kind, gloss: match[4] as string });
      last = to;
    }
  }
  return phrases;
}
