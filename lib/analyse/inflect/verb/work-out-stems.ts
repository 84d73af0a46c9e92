import type { VerbEntry } from '../../lexicon/entry';
import { fillTemplate, type Radicals } from '../orthography/fill-template';
import { type SpelledStem, spellStem } from '../orthography/spell';
import type { Stem } from '../stem';
import { conjugationPlan, type PlannedStem, type Voice } from './conjugation-plan';
import { irregularStems } from './irregular';
import { shapeOf } from './shape-of';
import { slotOf } from './slots';
import type { ShapedVerb } from './verb-shape';

/** Makes the stems that a verb has in a voice from its templates, taking of its possible shapes the one that makes its lemma. */
export function workOutStems(entry: VerbEntry, voice: Voice): Stem[] {
  const irregular = voice === 'active' ? irregularStems(entry) : [];
  const shaped = entry.root === 'ليس' ? undefined : shapeOf(entry);
  return shaped ? [...regularStems(shaped, voice), ...irregular] : irregular;
}

function regularStems({ shape, radicals }: ShapedVerb, voice: Voice): Stem[] {
  return conjugationPlan(shape, voice).map((planned) => {
    const spelled = spellPlanned(planned, radicals);
    return { text: spelled.text, slot: slotOf(planned.family, spelled) };
  });
}

const spellings = new Map<string, SpelledStem>();

/** Many verbs share a stem but for plain radicals (فَعَل), so each is spelled once. */
function spellPlanned({ template, before, family }: PlannedStem, radicals: Radicals): SpelledStem {
  const sounds = fillTemplate(template, radicals);
  // A first hamza stands in the prefix, the stem begins after it.
  const start = family.isHamzaFirst ? 'start' : before;
  const key = start + sounds;
  const known = spellings.get(key);
  if (known) return known;
  const spelled = spellStem(sounds, start);
  spellings.set(key, spelled);
  return spelled;
}
