import type { VerbEntry } from '../../lexicon/entry';
import { fillTemplate, type Radicals } from '../orthography/fill-template';
import { spellWord } from '../orthography/spell';
import { passiveUse } from '../verb/passive-use';
import { shapeOf } from '../verb/shape-of';
import { fillPattern, type Pattern, standInEntry, standInKey, toPattern } from '../verb/stand-in';
import type { DerivedNominal } from './derived-nominal';
import { masdarTemplate } from './masdar-template';
import { participleTemplates } from './participle-templates';

interface Derived {
  lemma: string;
  kind: DerivedNominal['kind'];
}

const known = new Map<string, readonly { pattern: Pattern; kind: DerivedNominal['kind'] }[]>();

/**
 * Derives what grammar makes of a verb: its masdars (those that its entry lists, else the regular one of its form), its active and its
 * passive participle. `أَكَّدَ` → `تَأْكِيد`, `مُؤَكِّد`, `مُؤَكَّد`.
 *
 * The passive participle of a verb without an object is marked as impersonal. A root that does not fit its form gives listed masdars alone.
 */
export function deriveFromVerb(entry: VerbEntry): DerivedNominal[] {
  const { root, masdars } = entry;
  const listed = masdars.map((lemma): Derived => ({ lemma, kind: 'masdar' }));
  const regular = regularOf(entry).filter(({ kind }) => kind !== 'masdar' || listed.length === 0);
  const isImpersonal = passiveUse(entry) !== 'personal';
  return [...listed, ...regular].map(({ lemma, kind }) => ({
    ...{ lemma, kind, root },
    isImpersonal: kind === 'passive' && isImpersonal,
  }));
}

/** Regular ones of a verb; verbs that differ in plain radicals alone are worked out once. */
function regularOf(entry: VerbEntry): Derived[] {
  const key = standInKey(entry);
  if (key === null) return workOut(entry);
  let patterns = known.get(key);
  if (!patterns) {
    patterns = workOut(standInEntry(entry)).map(({ lemma, kind }) => ({ pattern: toPattern(lemma), kind }));
    known.set(key, patterns);
  }
  return patterns.map(({ pattern, kind }) => ({ lemma: fillPattern(pattern, entry.root), kind }));
}

function workOut(entry: VerbEntry): Derived[] {
  const verb = entry.root === 'ليس' ? undefined : shapeOf(entry);
  if (!verb) return [];
  const { active, passive } = participleTemplates(verb);
  return [
    ...spelled('masdar', masdarTemplate(verb), verb.radicals),
    ...spelled('active', active, verb.radicals),
    ...spelled('passive', passive, verb.radicals),
  ];
}

function spelled(kind: Derived['kind'], template: string | null, radicals: Radicals): Derived[] {
  return template === null ? [] : [{ kind, lemma: spellWord(fillTemplate(template, radicals)) }];
}
