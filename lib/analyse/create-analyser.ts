import type { Analysis } from './analysis';
import { describeReading } from './describe-reading';
import { foldLetters } from './fold/fold-letters';
import { guessWord } from './guess/guess-word';
import { LexiconIndex } from './index/lexicon-index';
import { lookUp } from './index/look-up';
import type { Reading } from './index/reading';
import type { LexiconEntry, PhraseEntry } from './lexicon/entry';
import { alreadyRead, type UnreadEntry } from './lexicon/unread-entry';
import { findNumbers } from './numbers/find-numbers';
import { PhraseIndex } from './phrases/phrase-index';
import { keysIn, type PhraseWord } from './phrases/phrase-word';
import { findEndings } from './rank/find-endings';
import { rankSentence } from './rank/rank-sentence';
import { respectMarks } from './respect-marks';

/** Glosses words in their sentences. */
export interface Analyser {
  /** The analyses of each word of a sentence, the likeliest first; none for what has no Arabic letter. */
  analyse(words: readonly string[]): Analysis[][];
  /** The same, the likeliest of each word alone, with the phrases that the words make. */
  gloss(words: readonly string[]): GlossedSentence;
  /** Counts the lexemes and stems that it knows; makes them all. */
  count(): { lexemes: number; stems: number };
}

/** A phrase of a sentence: its words by place from 0, the last included. */
export interface FoundPhrase {
  from: number;
  to: number;
  phrase: PhraseEntry;
}

export interface GlossedSentence {
  words: (Analysis | null)[];
  phrases: FoundPhrase[];
}

/** What a written word can be. */
interface KnownWord extends PhraseWord {
  readings: Reading[];
}

/** Readings of so many words are kept: news says the same words again and again. */
const mostKept = 20_000;

/** Analyses of one word beyond these help nobody. */
const usualMost = 12;

export interface AnalyserOptions {
  /** How many analyses of a word are told. */
  mostAnalyses?: number;
}

/** Makes an analyser of the entries of a lexicon. */
export function createAnalyser(entries: readonly LexiconEntry[], options: AnalyserOptions = {}): Analyser {
  return createAnalyserOf(alreadyRead(entries), options);
}

/** Makes an analyser of entries that are read when a text needs them. */
export function createAnalyserOf(
  entries: readonly UnreadEntry[],
  { mostAnalyses = usualMost }: AnalyserOptions = {},
): Analyser {
  const index = new LexiconIndex(entries);
  const kept = new Map<string, KnownWord>();
  let phrases: PhraseIndex | null = null;

  function know(word: string): KnownWord {
    const known = kept.get(word);
    if (known) return known;
    const found = respectMarks(word, lookUp(index, word)).sort((one, other) => one.cost - other.cost);
    const readings = found.length > 0 ? dropDoubles(found) : guessWord(word);
    if (kept.size >= mostKept) kept.clear();
    const folded = foldLetters(word);
    const own = { readings, folded, keys: keysIn(folded, readings), followers: null };
    kept.set(word, own);
    return own;
  }

  function rank(words: readonly string[]) {
    const read = words.map(know);
    const known = read.map(({ readings }) => readings);
    const all: (readonly Reading[])[] = [...known];
    phrases ??= new PhraseIndex(
      entries.filter(({ type }) => type === 'phrase'),
      (word) => know(word).readings,
    );
    const matches = phrases.find(read);
    for (const { from, readings } of matches)
      for (const [at, fits] of readings.entries())
        all[from + at] = [
          ...fits,
          ...(all[from + at] ?? []).filter((each) => !fits.includes(each)).map(disfavour),
        ];
    const ranked = rankSentence(all);
    return { known, ranked, matches, endings: findEndings(ranked.map(([first]) => first ?? null)) };
  }

  return {
    count: () => index.count(),
    analyse(words) {
      const { ranked, endings } = rank(words);
      return ranked.map((readings, at) =>
        readings
          .slice(0, mostAnalyses)
          .map((reading) => describeReading(words[at] as string, reading, endings[at] ?? 0)),
      );
    },
    gloss(words) {
      const { known, ranked, endings, matches } = rank(words);
      return {
        words: ranked.map(([first], at) =>
          first ? describeReading(words[at] as string, first, endings[at] ?? 0) : null,
        ),
        phrases: withNumbers(matches, findNumbers(words, known)),
      };
    },
  };
}

/** Numbers and dates with the phrases that do not stand over one of them, by place. */
function withNumbers(phrases: readonly FoundPhrase[], numbers: readonly FoundPhrase[]): FoundPhrase[] {
  const free = phrases.filter(({ from, to }) =>
    numbers.every((number) => number.to < from || number.from > to),
  );
  return [...free.map(({ from, to, phrase }) => ({ from, to, phrase })), ...numbers].sort(
    (one, other) => one.from - other.from,
  );
}

/** A reading that does not fit the phrase that its word stands in. */
const disfavour = (reading: Reading): Reading => ({ ...reading, cost: reading.cost + 3, told: [] });

/** Of readings that say the same (one lexeme, one shape, the same clitics) only the cheapest stays. */
function dropDoubles(readings: readonly Reading[]): Reading[] {
  const kept: Reading[] = [];
  for (const reading of readings) if (!kept.some((other) => saysTheSame(other, reading))) kept.push(reading);
  return kept;
}

function saysTheSame(one: Reading, other: Reading): boolean {
  return (
    one.run === other.run &&
    one.pronoun === other.pronoun &&
    one.shape.features === other.shape.features &&
    one.lexeme.lemma === other.lexeme.lemma &&
    one.lexeme.pos === other.lexeme.pos &&
    one.lexeme.gloss === other.lexeme.gloss
  );
}
