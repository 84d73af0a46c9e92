import { describe, expect, test } from 'vitest';
import { createAnalyser } from '@/lib/analyse/create-analyser';
import { writtenLetters } from '@/lib/analyse/fold/fold-letters';
import { decline } from '@/lib/analyse/inflect/nominal/decline';
import { conjugate } from '@/lib/analyse/inflect/verb/conjugate';
import { checkLexicon } from '@/lib/analyse/lexicon/check-lexicon';
import type { LexiconEntry } from '@/lib/analyse/lexicon/entry';
import { formatLexiconIssue } from '@/lib/analyse/lexicon/format-lexicon-issue';
import { loadLexicon, loadLexiconTexts } from '@/lib/cli/load-lexicon';

const entries = loadLexicon();
const analyser = createAnalyser(entries, { mostAnalyses: 200 });

/** Every so-manieth entry of a kind, so that a run is short: which ones, changes as the lexicon grows. */
function sample<Type extends LexiconEntry['type']>(type: Type, most: number) {
  const all = entries.filter((entry): entry is Extract<LexiconEntry, { type: Type }> => entry.type === type);
  const step = Math.max(1, Math.floor(all.length / most));
  return all.filter((_, at) => at % step === 0);
}

test('the lexicon has no faults', () => {
  expect(checkLexicon(loadLexiconTexts()).map(formatLexiconIssue)).toEqual([]);
});

/** The forms that do not lead back to their lemma, with all their letters. */
function lost(lemma: string, forms: readonly { text: string; pronoun: string }[]): string[] {
  const letters = new Set(
    forms.filter(({ pronoun }) => pronoun !== 'always').map(({ text }) => writtenLetters(text)),
  );
  return [...letters].filter(
    (form) => !analyser.analyse([form])[0]?.some((each) => each.lemma === lemma && each.source === 'lexicon'),
  );
}

describe('what grammar makes of an entry is analysed as it', () => {
  test('verbs', () => {
    const verbs = sample('verb', 150);
    expect(verbs.flatMap((entry) => lost(entry.lemma, conjugate(entry)))).toEqual([]);
  }, 30_000);

  test('nouns', () => {
    expect(sample('noun', 300).flatMap((entry) => lost(entry.lemma, decline(entry)))).toEqual([]);
  }, 30_000);

  test('adjectives', () => {
    expect(sample('adjective', 150).flatMap((entry) => lost(entry.lemma, decline(entry)))).toEqual([]);
  }, 30_000);
});

test('what a verb governs can stand after it', () => {
  const wrong = entries.flatMap((entry) => {
    if (entry.type !== 'verb') return [];
    return entry.government.flatMap(({ takes }) => {
      if (!/\p{Script=Arabic}/u.test(takes)) return [];
      const preposed = writtenLetters(takes);
      // One letter is written to the noun, and ل takes the alif of its article.
      const next = preposed === 'ل' ? 'للأمر' : preposed.length === 1 ? `${preposed}الأمر` : preposed;
      const [verb, preposition] = analyser.analyse([writtenLetters(entry.lemma), next]);
      const isVerb = verb?.some(({ lemma }) => lemma === entry.lemma);
      const isPreposition = preposition?.some(({ segments }) => segments.some(({ pos }) => pos === 'ADP'));
      return isVerb && isPreposition ? [] : [`${entry.lemma} ${takes}`];
    });
  });
  expect(wrong).toEqual([]);
}, 30_000);
