import type { Upos } from '../../model/gloss';
import { stemsOfAdjective } from '../inflect/nominal/stems-of-adjective';
import { stemsOfName } from '../inflect/nominal/stems-of-name';
import { stemsOfNoun } from '../inflect/nominal/stems-of-noun';
import { withoutArticle } from '../inflect/nominal/without-article';
import type { AdjectiveEntry, FunctionWordEntry, LexiconEntry, NameEntry, NounEntry } from '../lexicon/entry';
import { stemsOfFunctionWord } from './function-stems';
import { makeLexeme } from './made-lexeme';
import type { Source } from './source';
import { type IsListed, sourcesOfVerb } from './sources-of-verb';
import { toSpelled } from './spelled-stem';
import { trait } from './traits';

function sourcesOfName(entry: NameEntry, isListed: IsListed): Source[] {
  const bare = withoutArticle(entry.lemma);
  const needsArticle = bare !== null;
  // The name of God is its own citation form.
  const citation = bare === null || entry.lemma === 'اللّٰه' ? entry.lemma : bare;
  const traits = entry.kinds.includes('place') ? trait.place : trait.human;
  const own = {
    lexeme: makeLexeme(entry, 'PROPN', { lemma: citation, needsArticle, traits }),
    stems: stemsOfName(entry).map(toSpelled),
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
      lexeme: makeLexeme(adjective, 'ADJ', { origin: 'nisba' }),
      stems: stemsOfAdjective(adjective).map(toSpelled),
    });
  if (!isListed(lemma, 'noun'))
    sources.push({
      lexeme: makeLexeme(person, 'NOUN', { origin: 'person', traits: trait.human }),
      stems: stemsOfNoun(person).map(toSpelled),
    });
  return sources;
}

function sourceOfFunctionWord(entry: FunctionWordEntry): Source {
  const { proclitics, takesArticle, takesPronoun } = entry;
  const takes = { proclitics, takesArticle, takesPronoun };
  return {
    lexeme: makeLexeme(entry, entry.pos as Upos, { takes }),
    stems: stemsOfFunctionWord(entry).map(toSpelled),
  };
}

/** The lexeme of an entry with those that grammar makes from it; a listed word takes the place of a made one of the same lemma. None for a phrase. */
export function sourcesOf(entry: LexiconEntry, isListed: IsListed): Source[] {
  switch (entry.type) {
    case 'verb':
      return sourcesOfVerb(entry, isListed);
    case 'noun':
      return [
        {
          lexeme: makeLexeme(entry, 'NOUN', { traits: entry.isHuman ? trait.human : 0 }),
          stems: stemsOfNoun(entry).map(toSpelled),
        },
      ];
    case 'adjective':
      return [{ lexeme: makeLexeme(entry, 'ADJ'), stems: stemsOfAdjective(entry).map(toSpelled) }];
    case 'function':
      return [sourceOfFunctionWord(entry)];
    case 'name':
      return sourcesOfName(entry, isListed);
    case 'phrase':
      return [];
  }
}
