import { foldForId } from '../arabic/fold-for-id';
import { sentencesOf } from '../gloss/sentences-of';
import { stemOf } from '../gloss/stem-of';
import type { Article } from '../model/article';
import type { ArticleGloss } from '../model/gloss';
import type { WordRow } from '../model/word-row';
import { phraseRow, readSentence, wordRow } from './sentence-rows';

/**
 * Lists the words and phrases of an article that have a gloss, each once, where it first stands, in the order of the text.
 *
 * - A word is known again by its reading: the lemma, root and part of speech of its stem. `لرئيس` and `الرئيس` are one row, with what the
 *   first of them means there; كَتَبَ and يُكْتَبُ are one, كِتَاب is another. A word without a lemma is known by its letters (spelling and marks
 *   aside) and its gloss.
 * - A phrase is known by its letters and its gloss, and stands before its own words.
 * - In a name (`الشيخ فهد اليوسف`) the words that are names themselves are listed with it alone.
 * - What has no gloss and what has no letters (a number) is left out.
 */
export function wordList(article: Article, gloss: ArticleGloss): WordRow[] {
  return listedWords(article, gloss).map(({ row }) => row);
}

/** A row of the list, and everywhere the same word or phrase stands, first where the row is of. */
export interface ListedWord {
  row: WordRow;
  places: Pick<WordRow, 'sentence' | 'from' | 'to'>[];
}

/** The same list, for what must know a word again wherever it stands. */
export function listedWords(article: Article, gloss: ArticleGloss): ListedWord[] {
  const rows = new Map<string, ListedWord>();
  for (const sentence of sentencesOf(article)) {
    const own = gloss.get(sentence.data.id);
    if (!own) continue;
    const context = readSentence(article, sentence, own);
    for (const word of own.words) {
      const phrase = own.phrases.find(({ from, to }) => from <= word.index && word.index <= to);
      if (phrase?.from === word.index) addOnce(rows, phraseRow(phrase, context));
      if (!(phrase?.kind === 'name' && stemOf(word.parts).upos === 'PROPN'))
        addOnce(rows, wordRow(word, context));
    }
  }
  return [...rows.values()];
}

function addOnce(rows: Map<string, ListedWord>, row: WordRow | null): void {
  if (!row || !/\p{L}/u.test(row.surface)) return;
  const { kind, surface, gloss, stem } = row;
  const parts = stem?.lemma ? [stem.lemma, stem.root ?? '', stem.upos] : [foldForId(surface), gloss];
  const key = [kind === 'word' ? 'word' : 'phrase', ...parts].join('\u0000');
  const listed = rows.get(key) ?? { row, places: [] };
  listed.places.push(row);
  rows.set(key, listed);
}
