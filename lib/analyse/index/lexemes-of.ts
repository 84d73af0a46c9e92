import type { Upos } from '../../model/gloss';
import { deriveFromVerb } from '../inflect/derive/derive-from-verb';
import { stemsOfAdjective } from '../inflect/nominal/stems-of-adjective';
import { stemsOfName } from '../inflect/nominal/stems-of-name';
import { stemsOfNoun } from '../inflect/nominal/stems-of-noun';
import { withoutArticle } from '../inflect/nominal/without-article';
import { stemsOfVerb } from '../inflect/verb/stems-of-verb';
import type {
  AdjectiveEntry,
  FunctionWordEntry,
  LexiconEntry,
  NameEntry,
  NounEntry,
  PhraseEntry,
  VerbEntry,
} from '../lexicon/entry';
import { keysOf } from '../lexicon/unread-entry';
import { deriveGloss } from './derive-gloss';
import { stemsOfFunctionWord } from './function-stems';
import type { Lexeme } from './lexeme';
import type { Source } from './source';
import { trait } from './traits';
import { classesOf, wordClass } from './word-class';

/** Tells whether the lexicon has a noun or an adjective of this lemma. */
type IsListed = (lemma: string, type: 'noun' | 'adjective') => boolean;

type Word = Exclude<LexiconEntry, PhraseEntry>;

const traitsByPos: Partial<Record<Upos, number>> = {
  VERB: trait.verb,
  AUX: trait.particle,
  NOUN: trait.noun,
  ADJ: trait.adjective,
  PROPN: trait.name,
  ADP: trait.preposition,
  NUM: trait.number,
};

function lexeme(entry: Word, pos: Upos, own: Partial<Lexeme> = {}): Lexeme {
  const root = 'root' in entry ? entry.root : null;
  return {
    lemma: entry.lemma,
    gloss: entry.gloss,
    keys: keysOf(entry),
    band: entry.band,
    pos,
    root,
    origin: 'listed',
    needsArticle: false,
    government: [],
    takes: null,
    ...own,
    kind: kindOf(entry.lemma, pos),
    traits: (traitsByPos[pos] ?? trait.particle) | (own.traits ?? 0),
  };
}

function kindOf(lemma: string, pos: Upos): number {
  const classes = classesOf(lemma);
  const isDeterminer = pos === 'DET' && (classes & wordClass.demonstrative) !== 0;
  return isDeterminer ? classes | wordClass.determiner : classes;
}

function sourcesOfVerb(entry: VerbEntry, isListed: IsListed): Source[] {
  const own = { lexeme: lexeme(entry, 'VERB', { government: entry.government }), stems: stemsOfVerb(entry) };
  const derived = deriveFromVerb(entry).flatMap(({ lemma, kind, root }): Source[] => {
    if (isListed(lemma, kind === 'masdar' ? 'noun' : 'adjective')) return [];
    const gloss = deriveGloss(entry, kind);
    const common = { lemma, root, gloss, band: entry.band, declension: null, plurals: [] };
    if (kind === 'masdar') {
      const noun: NounEntry = {
        ...{ ...common, type: 'noun', gender: lemma.endsWith('ة') ? 'f' : 'm' },
        ...{ isHuman: false, isCollective: false, isPlural: false, plurals: ['ات'] },
      };
      return [
        { lexeme: lexeme(noun, 'NOUN', { origin: kind, traits: trait.masdar }), stems: stemsOfNoun(noun) },
      ];
    }
    const adjective: AdjectiveEntry = {
      ...{ ...common, type: 'adjective', kind: 'participle', feminine: null, plurals: ['ون'] },
    };
    return [{ lexeme: lexeme(adjective, 'ADJ', { origin: kind }), stems: stemsOfAdjective(adjective) }];
  });
  return [own, ...derived];
}

function sourcesOfName(entry: NameEntry, isListed: IsListed): Source[] {
  const bare = withoutArticle(entry.lemma);
  const needsArticle = bare !== null;
  // The name of God is its own citation form.
  const citation = bare === null || entry.lemma === 'اللّٰه' ? entry.lemma : bare;
  const traits = entry.kinds.includes('place') ? trait.place : trait.human;
  const own = {
    lexeme: lexeme({ ...entry, lemma: citation }, 'PROPN', { needsArticle, traits }),
    stems: stemsOfName(entry),
  };
  return entry.nisba ? [own, ...sourcesOfNisba(entry, entry.nisba, isListed)] : [own];
}

/** The adjective of a place, and the people of it: `كُوَيْتِيّ`, Kuwaiti, a Kuwaiti. */
function sourcesOfNisba(
  { band }: NameEntry,
  { lemma, gloss }: NonNullable<NameEntry['nisba']>,
  isListed: IsListed,
): Source[] {
  const common = { lemma, gloss, band, root: null, declension: null, plurals: ['ون'] };
  const adjective: AdjectiveEntry = { ...common, type: 'adjective', kind: 'plain', feminine: null };
  const person: NounEntry = {
    ...{ ...common, type: 'noun', gender: 'm', isHuman: true, isCollective: false, isPlural: false },
  };
  const sources: Source[] = [];
  if (!isListed(lemma, 'adjective'))
    sources.push({
      lexeme: lexeme(adjective, 'ADJ', { origin: 'nisba' }),
      stems: stemsOfAdjective(adjective),
    });
  if (!isListed(lemma, 'noun'))
    sources.push({
      lexeme: lexeme(person, 'NOUN', { origin: 'person', traits: trait.human }),
      stems: stemsOfNoun(person),
    });
  return sources;
}

function sourceOfFunctionWord(entry: FunctionWordEntry): Source {
  const { proclitics, takesArticle, takesPronoun } = entry;
  const takes = { proclitics, takesArticle, takesPronoun };
  return { lexeme: lexeme(entry, entry.pos as Upos, { takes }), stems: stemsOfFunctionWord(entry) };
}

/** The lexeme of an entry with those that grammar makes from it; a listed word takes the place of a made one of the same lemma. None for a phrase. */
export function sourcesOf(entry: LexiconEntry, isListed: IsListed): Source[] {
  switch (entry.type) {
    case 'verb':
      return sourcesOfVerb(entry, isListed);
    case 'noun':
      return [
        {
          lexeme: lexeme(entry, 'NOUN', { traits: entry.isHuman ? trait.human : 0 }),
          stems: stemsOfNoun(entry),
        },
      ];
    case 'adjective':
      return [{ lexeme: lexeme(entry, 'ADJ'), stems: stemsOfAdjective(entry) }];
    case 'function':
      return [sourceOfFunctionWord(entry)];
    case 'name':
      return sourcesOfName(entry, isListed);
    case 'phrase':
      return [];
  }
}
