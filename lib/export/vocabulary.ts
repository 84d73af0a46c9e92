import { stemOf } from '../gloss/stem-of';
import type { Article } from '../model/article';
import type { ArticleGloss, Part, PhraseKind, Upos } from '../model/gloss';
import type { VocabularyEntry } from '../model/vocabulary-entry';
import { wordsId } from '../model/word-id';
import type { WordRow } from '../model/word-row';
import { type ListedWord, listedWords } from './word-list';

/** What a handout may explain unasked: words that carry meaning. */
const contentWords: ReadonlySet<Upos> = new Set(['NOUN', 'VERB', 'ADJ', 'ADV']);
/** Phrases that must be known as such; offices and institutions are names of a kind. */
const explained: ReadonlySet<PhraseKind | 'word'> = new Set(['term', 'idiom']);
/** Kinds of word that no list explains: numbers, signs, foreign words. */
const unexplained: ReadonlySet<Upos> = new Set(['NUM', 'PUNCT', 'SYM', 'X']);

/**
 * The vocabulary of an article as a teacher would hand it out: `wordList` without what needs no line.
 *
 * Left out are
 * - words of one letter, whatever is attached to them: `به`, `لهم`;
 * - numbers (in words too), signs, and what has no Arabic letter;
 * - a name that stands in a name above it: `اليوسف` and `الشيخ فهد` after `الشيخ فهد اليوسف`.
 *
 * A handout explains, until a teacher chooses otherwise, nouns, verbs, adjectives and adverbs that are not `common` (vocalised lemmas) and do
 * not stand in a name; and in place of such a word the term or the set phrase that it stands in, if it is in one there.
 */
export function vocabulary(
  article: Article,
  gloss: ArticleGloss,
  common: ReadonlySet<string>,
): VocabularyEntry[] {
  const names: string[] = [];
  const listed = listedWords(article, gloss).filter(({ row }) => isListed(row, names));
  const phraseOf = ({ sentence, from }: WordRow) =>
    gloss.get(sentence.id)?.phrases.find((phrase) => phrase.from <= from && from <= phrase.to);
  const isHard = (part: Part) => contentWords.has(part.upos) && !(part.lemma && common.has(part.lemma));
  const partsOf = ({ sentence, from, to }: WordRow) =>
    (gloss.get(sentence.id)?.words ?? [])
      .filter(({ index }) => from <= index && index <= to)
      .map(({ parts }) => stemOf(parts));

  const isChosen = (row: WordRow): boolean => {
    if (row.kind !== 'word') return explained.has(row.kind) && partsOf(row).some(isHard);
    const phrase = phraseOf(row);
    return partsOf(row).some(isHard) && phrase?.kind !== 'name' && !(phrase && explained.has(phrase.kind));
  };
  return listed.map(({ row, places }: ListedWord) => ({
    row,
    part: row.kind === 'word' ? (partsOf(row)[0] ?? null) : null,
    places: places.map(({ sentence, from, to }) => wordsId(sentence.id, from, to)),
    isChosen: isChosen(row),
  }));
}

/** Tells whether a row has a line; names that have are remembered. */
function isListed({ kind, surface, stem }: WordRow, names: string[]): boolean {
  if (!/\p{Script=Arabic}/u.test(surface)) return false;
  if (stem && (unexplained.has(stem.upos) || [...stem.form.replace(/\P{L}/gu, '')].length < 2)) return false;
  if (kind === 'name' || stem?.upos === 'PROPN') {
    const name = ` ${stem?.form ?? surface} `;
    if (names.some((known) => known.includes(name))) return false;
    names.push(name);
  }
  return true;
}
