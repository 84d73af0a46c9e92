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

/** Numerals and nouns whose last letter is bare take case: `ثَلَاثَة`. Long vowels and those that show their case do not. */
function isDeclined(form: string, pos: string): boolean {
  return (pos === 'NUM' || pos === 'NOUN' || pos === 'ADJ') && /[^\u064B-\u0652اىوي]$/.test(form);
}

/** Case endings, with tanwīn and without; an accusative with alif is a shape of its own. */
function declinedSlot(features: string, hasTaa: boolean): Slot {
  const name = `${features} declined ${hasTaa}`;
  const known = slots.get(name);
  if (known) return known;
  const endings: [suffix: string, grammaticalCase: string, state: string][] = [
    ...(['Cons', 'Def'] as const).flatMap((state): [string, string, string][] => [
      ['\u064F', 'Nom', state],
      ['\u0650', 'Gen', state],
      ['\u064E', 'Acc', state],
    ]),
    ['\u064C', 'Nom', 'Ind'],
    ['\u064D', 'Gen', 'Ind'],
    ...(hasTaa ? ([['\u064B', 'Acc', 'Ind']] as [string, string, string][]) : []),
  ];
  const others = features.split('|').filter((feature) => feature !== '' && !feature.startsWith('Case='));
  const cells = endings.map(
    ([suffix, grammaticalCase, state]): Cell => ({
      prefix: '',
      suffix,
      features: [`Case=${grammaticalCase}`, `Definite=${state}`, ...others].join('|'),
      pronoun: 'never',
    }),
  );
  const slot = { name, cells };
  slots.set(name, slot);
  return slot;
}

/**
 * Stems of a word that does not inflect: itself. Prepositions in ى have yāʾ before a pronoun (عَلَى, عَلَيْهِ); a word that begins with its own article is
 * looked up without its alif after ل (لِلَّذِي).
 */
export function stemsOfFunctionWord({ form, pos, features, takesPronoun }: FunctionWordEntry): Stem[] {
  if (isDeclined(form, pos)) return [{ text: form, slot: declinedSlot(features, form.endsWith('ة')) }];
  const isChanged = takesPronoun && form.endsWith('\u064Eى');
  const stems: Stem[] = [
    { text: form, slot: slotOf(features, takesPronoun && !isChanged ? 'either' : 'never') },
  ];
  if (isChanged) stems.push({ text: `${form.slice(0, -1)}يْ`, slot: slotOf(features, 'always') });
  if (form.startsWith('الَّ') || form.startsWith('اللَّ'))
    stems.push({ text: form.slice(1), slot: slotOf(features, 'never') });
  return stems;
}
