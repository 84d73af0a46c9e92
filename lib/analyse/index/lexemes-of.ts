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
import { clitics } from './clitic-sources';
import { deriveGloss } from './derive-gloss';
import { stemsOfFunctionWord } from './function-stems';
import type { Lexeme } from './lexeme';
import type { Source } from './source';
import { trait } from './traits';
import { classesOf, wordClass } from './word-class';

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

function sourcesOfVerb(entry: VerbEntry, isListed: (lemma: string) => boolean): Source[] {
  const own = { lexeme: lexeme(entry, 'VERB', { government: entry.government }), stems: stemsOfVerb(entry) };
  const derived = deriveFromVerb(entry).flatMap(({ lemma, kind, root }): Source[] => {
    if (isListed(lemma)) return [];
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

function sourcesOfName(entry: NameEntry, isListed: (lemma: string) => boolean): Source[] {
  const bare = withoutArticle(entry.lemma);
  const needsArticle = bare !== null;
  // The name of God is its own citation form.
  const citation = bare === null || entry.lemma === 'اللّٰه' ? entry.lemma : bare;
  const traits = entry.kinds.includes('place') ? trait.place : trait.human;
  const own = {
    lexeme: lexeme({ ...entry, lemma: citation }, 'PROPN', { needsArticle, traits }),
    stems: stemsOfName(entry),
  };
  if (!entry.nisba || isListed(entry.nisba.lemma)) return [own];
  const { lemma, gloss } = entry.nisba;
  const adjective: AdjectiveEntry = {
    ...{ type: 'adjective', lemma, gloss, band: entry.band, root: null, kind: 'plain' },
    ...{ declension: null, feminine: null, plurals: ['ون'] },
  };
  return [own, { lexeme: lexeme(adjective, 'ADJ', { origin: 'nisba' }), stems: stemsOfAdjective(adjective) }];
}

function sourceOfFunctionWord(entry: FunctionWordEntry): Source {
  const { proclitics, takesArticle, takesPronoun } = entry;
  const takes = { proclitics, takesArticle, takesPronoun };
  return { lexeme: lexeme(entry, entry.pos as Upos, { takes }), stems: stemsOfFunctionWord(entry) };
}

/** The lexemes of the lexicon with those that grammar makes from them; a listed word takes the place of a made one of the same lemma. */
export function sourcesOf(entries: readonly LexiconEntry[]): Source[] {
  const listed = new Set<string>();
  for (const entry of entries)
    if (entry.type === 'noun' || entry.type === 'adjective') listed.add(entry.lemma);
  const isListed = (lemma: string) => listed.has(lemma);
  const sources: Source[] = [...clitics()];
  for (const entry of entries) {
    switch (entry.type) {
      case 'verb':
        sources.push(...sourcesOfVerb(entry, isListed));
        break;
      case 'noun':
        sources.push({
          lexeme: lexeme(entry, 'NOUN', { traits: entry.isHuman ? trait.human : 0 }),
          stems: stemsOfNoun(entry),
        });
        break;
      case 'adjective':
        sources.push({ lexeme: lexeme(entry, 'ADJ'), stems: stemsOfAdjective(entry) });
        break;
      case 'function':
        sources.push(sourceOfFunctionWord(entry));
        break;
      case 'name':
        sources.push(...sourcesOfName(entry, isListed));
        break;
      case 'phrase':
        break;
    }
  }
  return sources;
}
