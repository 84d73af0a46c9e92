import type { VerbEntry } from '../../lexicon/entry';
import { fillTemplate } from '../orthography/fill-template';
import { type SpelledStem, spellStem } from '../orthography/spell';
import type { Stem } from '../stem';
import { conjugationPlan, type PassiveUse } from './conjugation-plan';
import { citationOf } from './expected-lemmas';
import { irregularStems } from './irregular';
import { slotOf } from './slots';
import { possibleShapes, type ShapedVerb } from './verb-shape';

/**
 * Makes the stems of a verb, all forms and weaknesses, active and passive: with their slots they make its whole paradigm. The passive is
 * left out of verbs that govern nothing, and is impersonal (`يُبْحَثُ عَنْهُ`) in those that govern prepositions alone.
 *
 * A lemma that its root and form do not make is conjugated as the usual verb of that root and form; a root that has not the length its
 * form asks for gives no stems.
 */
export function stemsOfVerb(entry: VerbEntry): Stem[] {
  if (entry.root === 'ليس') return irregularStems(entry);
  const shapes = possibleShapes(entry);
  const [usual] = shapes;
  if (!usual) return [];
  const shaped =
    shapes.length === 1 ? usual : (shapes.find((each) => citationOf(each) === entry.lemma) ?? usual);
  return [...regularStems(shaped, passiveUse(entry)), ...irregularStems(entry)];
}

function regularStems({ shape, radicals }: ShapedVerb, passive: PassiveUse): Stem[] {
  return conjugationPlan(shape, passive).map(({ template, before, family }) => {
    const spelled: SpelledStem = spellStem(
      fillTemplate(template, radicals),
      family.isHamzaFirst ? 'start' : before,
    );
    return { text: spelled.text, slot: slotOf(family, spelled) };
  });
}

/** What is said of a verb's objects decides; where nothing is said it may have one. */
function passiveUse({ form, government }: VerbEntry): PassiveUse {
  const takes = new Set(government.map((each) => each.takes));
  if (form !== 'VII' && form !== 'IX') {
    if (takes.size === 0 || takes.has('tr') || takes.has('tr2') || takes.has('cl')) return 'personal';
  }
  takes.delete('intr');
  return takes.size > 0 ? 'impersonal' : 'none';
}
