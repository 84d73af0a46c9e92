import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createPlacer } from '@/lib/parse/segment/place';
import { tokenise } from '@/lib/parse/segment/tokenise';

/** One stretch of text that both divide, differently, and at whose ends they agree. */
interface Difference {
  ours: string[];
  theirs: string[];
}

interface Kind {
  name: string;
  /** Why ours is right for news in Arabic. */
  why: string;
  example: string;
  covers: (difference: Difference) => boolean;
}

const isOne = (parts: string[], pattern: RegExp) => parts.length === 1 && pattern.test(parts[0] ?? '');

/**
 * Every way in which our words differ from those of Intl.Segmenter (UAX #29 with ICU's tailoring and dictionaries).
 * A difference that is none of these is a fault of ours, or a new entry with its reason.
 */
const kinds: Kind[] = [
  {
    name: 'white space',
    why: 'One run of white space is one node; UAX #29 breaks around every line end, tab and second space.',
    example: 'قال\n\n\tكذا',
    covers: ({ ours }) => isOne(ours, /^[\s\u0085\ufeff]+$/u),
  },
  {
    name: 'the same mark again',
    why: '`...` and `***` are one mark for the reader, and one terminator or separator for the parser.',
    example: 'قال... كذا',
    covers: ({ ours }) => isOne(ours, /^([\p{P}])\1+$/u),
  },
  {
    name: 'a missing space',
    why: 'UAX #29 holds letters together over a full stop, colon or apostrophe; in Arabic these part words.',
    example: "المكان.وفصلت بالفيديو:عريس و'كذا'",
    covers: ({ ours, theirs }) =>
      isOne(theirs, /^[\p{L}\p{M}\p{N}]+(?:[.:'’·]+[\p{L}\p{M}\p{N}]+)*['’]?$/u) &&
      /\p{Script=Arabic}/u.test(theirs[0] ?? '') &&
      ours.every((part) => /^(?:[\p{L}\p{M}\p{N}]+|[.:'’·])$/u.test(part)),
  },
  {
    name: 'Latin letters over a full stop or colon',
    why: 'Only chains of single letters and addresses go on over a dot: `Node.js` is two words, as `Inc.The` is.',
    example: 'Node.js',
    covers: ({ ours, theirs }) =>
      isOne(theirs, /^[\p{Script=Latin}\p{N}]+(?:[.:][\p{Script=Latin}\p{N}]+)+$/u) &&
      ours.every((part) => /^(?:[\p{Script=Latin}\p{N}]+|[.:])$/u.test(part)),
  },
  {
    name: 'address',
    why: 'A web or e-mail address is one node, and no word.',
    example: 'info@traffic.example.eg',
    covers: ({ ours }) => isOne(ours, /^(?:[a-z]+:\/\/\S*|[\w.%+-]+@[\w.-]+|[\w-]+(?:\.[\w-]+)+\S*)$/i),
  },
  {
    name: 'Arabic written to Latin',
    why: 'Letters of the two never join, and each part has its own direction and language: `وGoogle` is “and” and a name.',
    example: 'وWi-Fi',
    covers: ({ ours, theirs }) =>
      /^[\p{L}\p{M}\p{N}]*$/u.test(theirs[0] ?? '') &&
      /\p{Script=Arabic}/u.test(theirs[0] ?? '') &&
      /\p{Script=Latin}/u.test(theirs[0] ?? '') &&
      ours.every((part) => !(/\p{Script=Arabic}/u.test(part) && /\p{Script=Latin}/u.test(part))),
  },
  {
    name: 'hyphen in a Latin word',
    why: 'Al-Sabah, COVID-19 and F-16 are each one word to gloss.',
    example: 'Jean-Luc COVID-19',
    covers: ({ ours }) => isOne(ours, /^[\p{L}\p{N}'’-]*\p{Script=Latin}[\p{L}\p{N}'’-]*$/u),
  },
  {
    name: 'character not seen at the edge of a word',
    why: 'It is no part of the word: a copied word, its hash and its gloss must not differ by it.',
    example: 'الكويت\u200f، \u2067قال\u2069',
    covers: ({ ours, theirs }) =>
      ours.length > theirs.length &&
      ours.some((part) => /^\p{Cf}$/u.test(part)) &&
      theirs.some((part) => /\p{Cf}/u.test(part)),
  },
  {
    name: 'mark on nothing',
    why: 'UAX #29 puts a stray vowel sign to the space or mark before it, which would then be no plain space.',
    example: 'قال ًكذا',
    covers: ({ ours, theirs }) =>
      ours.some((part) => /^\p{M}+$/u.test(part)) &&
      theirs.some((part) => /^[^\p{L}\p{N}]\p{M}+$/u.test(part)),
  },
  {
    name: 'underscore at the edge of a word or twice',
    why: 'An underscore holds the words of a hashtag together; elsewhere it is a mark.',
    example: '_كذا_',
    covers: ({ ours }) => ours.some((part) => /^_+$/.test(part)),
  },
  {
    name: 'script without spaces',
    why: 'ICU parts Chinese, Japanese and Thai by dictionary; in an Arabic article such a run is a quoted name.',
    example: '北京大学是',
    covers: ({ ours }) =>
      isOne(ours, /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+$/u),
  },
];

const segmenter = new Intl.Segmenter('ar', { granularity: 'word' });

function findDifferences(text: string): Difference[] {
  const ours = new Set(
    tokenise(text, 0, text.length, createPlacer(text)).map(({ position }) => position.end.offset ?? 0),
  );
  const theirs = new Set([...segmenter.segment(text)].map(({ index, segment }) => index + segment.length));
  const differences: Difference[] = [];
  let from = 0;
  let our: number[] = [];
  let their: number[] = [];
  for (const end of [...new Set([...ours, ...theirs])].sort((a, b) => a - b)) {
    if (ours.has(end)) our.push(end);
    if (theirs.has(end)) their.push(end);
    if (our.at(-1) !== end || their.at(-1) !== end) continue;
    if (our.length > 1 || their.length > 1) {
      differences.push({ ours: cut(text, from, our), theirs: cut(text, from, their) });
    }
    from = end;
    our = [];
    their = [];
  }
  return differences;
}

function cut(text: string, from: number, ends: number[]): string[] {
  return ends.map((end, index) => text.slice(index === 0 ? from : ends[index - 1], end));
}

function kindOf(difference: Difference): string {
  return kinds.find(({ covers }) => covers(difference))?.name ?? 'not justified';
}

const fixtures = 'tests/fixtures/articles';
const sources = [
  'content/articles/kuwait-bahrain-security-cooperation/source.txt',
  ...readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('source.txt'))
    .map((file) => `${fixtures}/${file}`),
];

describe('against Intl.Segmenter', () => {
  it.each(kinds)('$name: $why', ({ name, example }) => {
    const differences = findDifferences(example);
    expect(differences.length).toBeGreaterThan(0);
    expect(differences.map((difference) => [difference, kindOf(difference)])).toEqual(
      differences.map((difference) => [difference, name]),
    );
  });

  it.each(sources)('every difference in %s is justified', (file) => {
    const differences = findDifferences(readFileSync(file, 'utf8'));
    expect(differences.filter((difference) => kindOf(difference) === 'not justified')).toEqual([]);
  });

  it('finds but white space to differ in the first article', () => {
    const [file] = sources;
    const found = new Set(findDifferences(readFileSync(file as string, 'utf8')).map(kindOf));
    expect([...found]).toEqual(['white space']);
  });

  it.each([
    '١٢٬٥٠٠ ١٢٫٥ 3.5 12,500',
    '12/5/2021 12:30 2-1',
    'ش.م.ك. د. أ.د.',
    'می\u200cشود مؤكدًا محـمد',
    '50% #كأس_العالم @kuna_ar',
  ])('agrees on %s', (text) => {
    expect(findDifferences(text)).toEqual([]);
  });
});
