import { deriveFromVerb } from '../inflect/derive/derive-from-verb';
import type { DerivedNominal } from '../inflect/derive/derived-nominal';
import { stemsOfAdjective } from '../inflect/nominal/stems-of-adjective';
import { stemsOfNoun } from '../inflect/nominal/stems-of-noun';
import type { Stem } from '../inflect/stem';
import { passiveUse } from '../inflect/verb/passive-use';
import { fillPattern, type Pattern, standInEntry, standInKey, toPattern } from '../inflect/verb/stand-in';
import { stemsOfVerb } from '../inflect/verb/stems-of-verb';
import type { AdjectiveEntry, NounEntry, VerbEntry } from '../lexicon/entry';
import type { Lexeme } from './lexeme';
import { makeLexeme } from './made-lexeme';
import type { Source } from './source';
import { type SpelledStem, toSpelled } from './spelled-stem';
import { trait } from './traits';

/** Tells whether the lexicon has a noun or an adjective of this lemma. */
export type IsListed = (lemma: string, type: 'noun' | 'adjective') => boolean;

type Kind = DerivedNominal['kind'];

interface StemPattern {
  text: Pattern;
  written: Pattern;
  key: Pattern;
  slot: Stem['slot'];
}

/** A verb and what is made from it, for all verbs that differ in plain radicals alone. */
interface FamilyPattern {
  own: readonly StemPattern[];
  derived: readonly { kind: Kind; lemma: Pattern; stems: readonly StemPattern[] }[];
}

const families = new Map<string, FamilyPattern>();

/** A verb with its masdars and participles but for those that the lexicon lists by themselves. Each pattern of verbs is worked out once. */
export function sourcesOfVerb(entry: VerbEntry, isListed: IsListed): Source[] {
  const lexeme = makeLexeme(entry, 'VERB', { government: entry.government });
  const key = standInKey(entry);
  if (key === null) {
    const derived = deriveFromVerb(entry).flatMap(({ lemma, kind }) =>
      sourceOfDerived(entry, lemma, kind, isListed),
    );
    return [{ lexeme, stems: stemsOfVerb(entry).map(toSpelled) }, ...derived];
  }
  const family = familyOf(entry, key);
  const { root, masdars } = entry;
  const sources: Source[] = [{ lexeme, stems: fillStems(family.own, root) }];
  for (const masdar of masdars) sources.push(...sourceOfDerived(entry, masdar, 'masdar', isListed));
  for (const { kind, lemma, stems } of family.derived) {
    if (kind === 'masdar' && masdars.length > 0) continue;
    const filled = fillPattern(lemma, root);
    if (!isListed(filled, typeOf(kind)))
      sources.push({ lexeme: derivedLexeme(entry, filled, kind), stems: fillStems(stems, root) });
  }
  return sources;
}

function familyOf(entry: VerbEntry, key: string): FamilyPattern {
  const name = `${key} ${passiveUse(entry)}`;
  const known = families.get(name);
  if (known) return known;
  const standIn = { ...standInEntry(entry), masdars: [] };
  const family = {
    own: stemsOfVerb(standIn).map(toStemPattern),
    derived: deriveFromVerb(standIn).map(({ kind, lemma }) => ({
      kind,
      lemma: toPattern(lemma),
      stems: stemsOfDerived(standIn, lemma, kind).map(toStemPattern),
    })),
  };
  families.set(name, family);
  return family;
}

function toStemPattern(stem: Stem): StemPattern {
  const { text, written, key, slot } = toSpelled(stem);
  return { text: toPattern(text), written: toPattern(written), key: toPattern(key), slot };
}

/** A stem of a family with the radicals of one verb; all but its key is told when it is read. */
class FilledStem implements SpelledStem {
  readonly key: string;

  constructor(
    private readonly pattern: StemPattern,
    private readonly root: string,
  ) {
    this.key = fillPattern(pattern.key, root);
  }

  get slot(): Stem['slot'] {
    return this.pattern.slot;
  }

  get text(): string {
    return fillPattern(this.pattern.text, this.root);
  }

  /** Radicals that stand-ins stand for are written as they are looked up. */
  get written(): string {
    const { written, key } = this.pattern;
    return written === key ? this.key : fillPattern(written, this.root);
  }
}

function fillStems(patterns: readonly StemPattern[], root: string): Source['stems'] {
  return patterns.map((pattern) => new FilledStem(pattern, root));
}

const typeOf = (kind: Kind) => (kind === 'masdar' ? 'noun' : 'adjective');

function sourceOfDerived(entry: VerbEntry, lemma: string, kind: Kind, isListed: IsListed): Source[] {
  if (isListed(lemma, typeOf(kind))) return [];
  const stems = stemsOfDerived(entry, lemma, kind).map(toSpelled);
  return [{ lexeme: derivedLexeme(entry, lemma, kind), stems }];
}

function derivedLexeme(entry: VerbEntry, lemma: string, origin: Kind): Lexeme {
  return origin === 'masdar'
    ? makeLexeme(entry, 'NOUN', { lemma, origin, traits: trait.masdar })
    : makeLexeme(entry, 'ADJ', { lemma, origin });
}

function stemsOfDerived({ root, gloss, band }: VerbEntry, lemma: string, kind: Kind): Stem[] {
  const common = { lemma, root, gloss, band, declension: null };
  if (kind === 'masdar') {
    const gender = lemma.endsWith('ة') ? 'f' : 'm';
    const noun: NounEntry = {
      ...{ ...common, type: 'noun', gender, plurals: ['ات'] },
      ...{ isHuman: false, isCollective: false, isPlural: false },
    };
    return stemsOfNoun(noun);
  }
  const adjective: AdjectiveEntry = {
    ...{ ...common, type: 'adjective', kind: 'participle', feminine: null, plurals: ['ون'] },
  };
  return stemsOfAdjective(adjective);
}
