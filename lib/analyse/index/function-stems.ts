import type { Cell, Slot, Stem } from '../inflect/stem';
import type { FunctionWordEntry } from '../lexicon/entry';

const slots = new Map<string, Slot>();

/** One slot for all words of the same features: `Case=Acc,Gen` is two cells. */
function slotOf(features: string, pronoun: Cell['pronoun']): Slot {
  const name = `${features} ${pronoun}`;
  const known = slots.get(name);
  if (known) return known;
  const [, cases = ''] = features.match(/Case=([\w,]+)/) ?? [];
  const each =
    cases === ''
      ? [features]
      : cases.split(',').map((one) => features.replace(`Case=${cases}`, `Case=${one}`));
  const cells = each.map((own) => ({ prefix: '', suffix: '', features: own, pronoun }));
  const slot = { name, cells };
  slots.set(name, slot);
  return slot;
}

/**
 * Stems of a word that does not inflect: itself. Prepositions in ى have yāʾ before a pronoun (عَلَى, عَلَيْهِ); a word that begins with its own article is
 * looked up without its alif after ل (لِلَّذِي).
 */
export function stemsOfFunctionWord({ form, features, takesPronoun }: FunctionWordEntry): Stem[] {
  const isChanged = takesPronoun && form.endsWith('\u064Eى');
  const stems: Stem[] = [
    { text: form, slot: slotOf(features, takesPronoun && !isChanged ? 'either' : 'never') },
  ];
  if (isChanged) stems.push({ text: `${form.slice(0, -1)}يْ`, slot: slotOf(features, 'always') });
  if (form.startsWith('الَّ') || form.startsWith('اللَّ'))
    stems.push({ text: form.slice(1), slot: slotOf(features, 'never') });
  return stems;
}
