import type { GlossedSentence } from '../../analyse/create-analyser';
import { inflectVerb } from '../../analyse/english/inflect-verb';

/** Writes the phrases of a sentence as comments do: `2-6 | title | First Deputy Prime Minister`, clitics before the first word included. */
export function draftPhrases({ words, phrases }: GlossedSentence): string[] {
  return phrases.map(({ from, to, phrase }) => {
    const first = words[from];
    const own =
      first?.segments.filter(({ role }) => role === 'pro').map(({ gloss, form }) => ({ gloss, form })) ?? [];
    const written = phrase.words[0] ?? '';
    // A phrase that begins with its own preposition has its English already.
    const clitics = own
      .filter(({ form }, at) => at < own.length - 1 || !written.startsWith(form))
      .map(({ gloss }) => gloss);
    const features = first?.features ?? '';
    const isPast = first?.pos === 'VERB' && features.includes('Aspect=Perf');
    const gloss = isPast ? inflectVerb(phrase.gloss, 'past') : phrase.gloss;
    return `${from + 1}-${to + 1} | ${phrase.kind} | ${[...clitics, gloss].join(' ')}`;
  });
}
