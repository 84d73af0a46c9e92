import { withS } from './inflect-verb';

/** Plurals that -s does not make, and nouns that have none. */
const irregular: Readonly<Record<string, string>> = {
  ...{
    man: 'men',
    woman: 'women',
    child: 'children',
    person: 'people',
    foot: 'feet',
    tooth: 'teeth',
    mouse: 'mice',
    goose: 'geese',
    ox: 'oxen',
  },
  ...{
    crisis: 'crises',
    analysis: 'analyses',
    basis: 'bases',
    thesis: 'theses',
    criterion: 'criteria',
    phenomenon: 'phenomena',
    medium: 'media',
  },
  ...{
    life: 'lives',
    wife: 'wives',
    knife: 'knives',
    half: 'halves',
    shelf: 'shelves',
    leaf: 'leaves',
    loaf: 'loaves',
    thief: 'thieves',
    wolf: 'wolves',
    self: 'selves',
    calf: 'calves',
  },
  ...{
    hero: 'heroes',
    photo: 'photos',
    video: 'videos',
    euro: 'euros',
    kilo: 'kilos',
    radio: 'radios',
    studio: 'studios',
    piano: 'pianos',
    memo: 'memos',
    casino: 'casinos',
    ratio: 'ratios',
    portfolio: 'portfolios',
    scenario: 'scenarios',
    zoo: 'zoos',
  },
};

const uncountable = new Set(
  'information|news|advice|equipment|aircraft|series|species|sheep|fish|luggage|furniture|knowledge|progress|research|evidence|money|water|oil|gas|security|police|headquarters|means|works|politics|economics|sports|arms|forces|clothes|goods|troops|elections|people|livestock|traffic|traffic|cash|wheat|rice|gold|silver|data|media|personnel|staff|weather|homework|trade|violence|peace|justice|freedom|health|education|music|art|history|personnel|offspring|outskirts|savings|proceeds|remains'.split(
    '|',
  ),
);

const ofPhrase = /^(.+?)( (?:of|in|for|to|on|at|from|with|by|under|between)\b.*)$/s;

/** Puts a noun gloss into the plural: `minister` → `ministers`, `point of view` → `points of view`, `crisis` → `crises`. */
export function pluralise(gloss: string): string {
  const [, head = gloss, rest = ''] = gloss.match(ofPhrase) ?? [];
  const [, before = '', noun = ''] = head.match(/^(.*?)([A-Za-z]+)$/s) ?? [];
  if (noun === '' || uncountable.has(noun)) return gloss;
  const man = noun.match(/^(.+)(man|woman)$/);
  if (man && !/^(?:hu|ger|otto|ro)$/i.test(man[1] ?? ''))
    return `${before}${man[1]}${irregular[man[2] as 'man']}${rest}`;
  const plural = irregular[noun] ?? (noun.endsWith('s') && !/(?:ss|us|is)$/.test(noun) ? noun : withS(noun));
  return before + plural + rest;
}

const abstract = /(?:ing|ness|ity|ship|ism|ance|ence|hood|ics|logy|graphy)$/;

/** Whether a noun stands without `a`: what has no plural, and abstract nouns as far as their ending tells. */
export function isUncountable(gloss: string): boolean {
  const noun = gloss.split(' ').at(-1) ?? '';
  return uncountable.has(noun) || abstract.test(noun) || noun.endsWith('s');
}
