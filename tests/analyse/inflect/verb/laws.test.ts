import { expect, it } from 'vitest';
import { inflectedForms } from '@/lib/analyse/inflect/stem';
import { conjugate } from '@/lib/analyse/inflect/verb/conjugate';
import { expectedLemmas } from '@/lib/analyse/inflect/verb/expected-lemmas';
import { passiveUse } from '@/lib/analyse/inflect/verb/passive-use';
import { stemsOfVerb } from '@/lib/analyse/inflect/verb/stems-of-verb';
import { workOutStems } from '@/lib/analyse/inflect/verb/work-out-stems';
import { allVerbs } from './all-verbs';
import { faultsOf } from './spelling-laws';

const verbs = [...allVerbs()];
const name = ({ lemma, root, form, vowel }: (typeof verbs)[number]) => `${lemma} ${root} ${form} ${vowel}`;

it('are two thousand', () => {
  expect(verbs.length).toBeGreaterThan(2000);
});

it('spells every form of every verb by the laws of spelling', { timeout: 60_000 }, () => {
  const faults = new Map<string, string>();
  for (const verb of verbs) {
    const forms = new Map(conjugate(verb).map((form) => [form.text, form]));
    for (const { text, pronoun } of forms.values()) {
      // Before a pronoun the form goes on with a consonant that has its vowel.
      const found = faultsOf(pronoun === 'always' ? `${text}هُ` : text);
      if (found.length > 0) faults.set(`${name(verb)}: ${text}`, found.join(', '));
    }
  }
  expect([...faults].slice(0, 40)).toEqual([]);
});

it('cites every verb as its lemma, in the first place', () => {
  const wrong = verbs.filter((verb) => {
    const cited = conjugate(verb)[0];
    return (
      cited?.text !== verb.lemma || !cited.features.startsWith('Aspect=Perf|Gender=Masc|Number=Sing|Person=3')
    );
  });
  expect(wrong.map(name)).toEqual([]);
});

it('expects of every verb its own lemma', () => {
  expect(verbs.filter((verb) => !expectedLemmas(verb).includes(verb.lemma)).map(name)).toEqual([]);
});

it('makes with stand-ins what it makes without', { timeout: 60_000 }, () => {
  const wrong = verbs.filter((verb) => {
    const passive = passiveUse(verb);
    const stems = workOutStems(verb, 'active');
    if (passive !== 'none') stems.push(...workOutStems(verb, passive));
    const direct = inflectedForms(stems);
    return JSON.stringify(direct) !== JSON.stringify(conjugate(verb));
  });
  expect(wrong.map(name)).toEqual([]);
});

it('needs at most eleven stems for a verb, and slots that verbs share', { timeout: 60_000 }, () => {
  const slots = new Map<string, unknown>();
  for (const verb of verbs) {
    const stems = stemsOfVerb(verb);
    expect(stems.length).toBeLessThanOrEqual(11);
    for (const { slot } of stems) {
      expect(slots.get(slot.name) ?? slot).toBe(slot);
      slots.set(slot.name, slot);
    }
  }
});
