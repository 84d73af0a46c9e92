import { layMarks } from '../gloss/lay-marks';
import { stemOf } from '../gloss/stem-of';
import type { Article } from '../model/article';
import {
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
export interface SentenceContext {
  own: SentenceGloss;
  said: WordRow['sentence'];
  /** The text from one word to another. */
  textOf: (from: number, to: number) => string;
}

/** Makes a sentence ready for its rows: on one line, without what nobody sees. */
export function readSentence({ source }: Article, sentence: Sentence, own: SentenceGloss): SentenceContext {
  const oneLine = (from: number | undefined, to: number | undefined) =>
    shownText(source.slice(from, to))
      .replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
      .trim();
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

/** What a list says of a word; `null` where it has no gloss. */
export function wordRow(word: WordGloss, { said, textOf }: SentenceContext): WordRow | null {
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
export function phraseRow(
  { from, to, kind, gloss }: PhraseGloss,
  { own, said, textOf }: SentenceContext,
): WordRow {
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
