import { foldForId } from '../arabic/fold-for-id';
import { layMarks } from '../gloss/lay-marks';
import { sentencesOf } from '../gloss/sentences-of';
import { stemOf } from '../gloss/stem-of';
import type { Article } from '../model/article';
import {
  type ArticleGloss,
  type GlossSource,
  glossSources,
  type PhraseGloss,
  type SentenceGloss,
  type WordGloss,
} from '../model/gloss';
import { shownText } from '../model/shown-text';
import type { Sentence } from '../model/text';
import type { WordRow, WordStem } from '../model/word-row';

/** A sentence, and how its text is read. */
interface Context {
  own: SentenceGloss;
  said: WordRow['sentence'];
  /** The text from one word to another. */
  textOf: (from: number, to: number) => string;
}

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

function readSentence({ source }: Article, sentence: Sentence, own: SentenceGloss): Context {
  const oneLine = (from: number | undefined, to: number | undefined) =>
    shownText(source.slice(from, to)).replace(/\s+/g, ' ').trim();
  const places = new Map(
    sentence.children.flatMap((token) =>
      token.type === 'WordNode' ? [[token.data.index, token.position] as const] : [],
    ),
  );
  const { start, end } = sentence.position;
  return {
    own,
    said: { id: own.id, text: oneLine(start.offset, end.offset), english: own.english },
    textOf: (from, to) => oneLine(places.get(from)?.start.offset, places.get(to)?.end.offset),
  };
}

function wordRow(word: WordGloss, { said, textOf }: Context): WordRow | null {
  const { index, gloss, transliteration, source } = word;
  if (!gloss) return null;
  const { form, vocalised, lemma, root, upos, gloss: own } = stemOf(word.parts);
  const stem: WordStem = {
    form,
    vocalised: vocalised && layMarks(form, vocalised),
    lemma,
    root,
    upos,
    gloss: own ?? (word.parts.length === 1 ? gloss : null),
  };
  return {
    kind: 'word',
    surface: textOf(index, index),
    vocalised: word.vocalised && layMarks(word.form, word.vocalised),
    transliteration,
    gloss,
    stem,
    source,
    sentence: said,
    from: index,
    to: index,
  };
}

/** A phrase has vowels, and a transliteration, only where all its words have them. */
function phraseRow({ from, to, kind, gloss }: PhraseGloss, { own, said, textOf }: Context): WordRow {
  const words = own.words.filter(({ index }) => from <= index && index <= to);
  const whole = (texts: readonly (string | null)[]) => (texts.every(Boolean) ? texts.join(' ') : null);
  return {
    kind,
    surface: textOf(from, to),
    vocalised: whole(words.map(({ form, vocalised }) => vocalised && layMarks(form, vocalised))),
    transliteration: whole(words.map(({ transliteration }) => transliteration)),
    gloss,
    stem: null,
    source: leastCertain(words),
    sentence: said,
    from,
    to,
  };
}

function leastCertain(words: readonly WordGloss[]): GlossSource | null {
  const certainties = words.map(({ source }) => (source ? glossSources.indexOf(source) : -1));
  return glossSources[Math.max(-1, ...certainties)] ?? null;
}
