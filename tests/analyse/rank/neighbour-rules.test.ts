import { describe, expect, test } from 'vitest';
import { LexiconIndex } from '@/lib/analyse/index/lexicon-index';
import { lookUp } from '@/lib/analyse/index/look-up';
import { alreadyRead } from '@/lib/analyse/lexicon/unread-entry';
import { neighbourRules } from '@/lib/analyse/rank/neighbour-rules';
import { rulesOn } from '@/lib/analyse/rank/pair-cost';
import { loadLexicon } from '@/lib/cli/load-lexicon';

const index = new LexiconIndex(alreadyRead(loadLexicon()));

/** The rules that speak on any reading of two words as neighbours. */
function rulesOnWords(words: string): Set<string> {
  const [left = [], right = []] = words.split(' ').map((word) => lookUp(index, word));
  return new Set(
    left.flatMap((one) => right.flatMap((other) => rulesOn(one, other).map(({ name }) => name))),
  );
}

describe('each rule about two neighbours is at work where its example says, and not where its counterexample does', () => {
  test.each(neighbourRules.map((rule) => [rule.name, rule] as const))(
    '%s',
    (name, { example, counterexample }) => {
      expect(rulesOnWords(example)).toContain(name);
      expect(rulesOnWords(counterexample)).not.toContain(name);
    },
  );
});

test('no two rules have one name', () => {
  expect(new Set(neighbourRules.map(({ name }) => name)).size).toBe(neighbourRules.length);
});
