import type { LexiconEntry } from './entry';

/** Something that makes an entry doubtful though it could be read: what, and why. */
export interface EntryFault {
  code: string;
  message: string;
}

const letter = /[\u0621-\u063A\u0641-\u064A\u0671-\u06D3]/;
const mark = /[\u064B-\u0652\u0670]/;
/** The letter of a long vowel, by the mark of the letter before it. */
const longVowels: Readonly<Record<string, string>> = {
  ا: '\u064E\u064F\u0650\u0670',
  ى: '\u064E\u064B',
  و: '\u064F',
  ي: '\u0650',
};

/**
 * Finds the first consonant of a vocalised word that carries no mark: a reader could not say it. The last letter needs none (no case ending is
 * written), nor does the letter of a long vowel, the lām of ال before a sun letter, and ة.
 */
function unmarkedConsonant(word: string): string | null {
  const letters = [...word];
  for (let at = 0; at < letters.length; at++) {
    const own = letters[at] as string;
    if (!letter.test(own) || mark.test(letters[at + 1] ?? '')) continue;
    const isLast = !letters.slice(at + 1).some((each) => letter.test(each));
    const isArticle = at === 0 && own === 'ا' && letters[1] === 'ل';
    const isLamBeforeSun =
      at === 1 && own === 'ل' && letters[0] === 'ا' && letters.slice(2, 5).includes('\u0651');
    const isLong = (longVowels[own] ?? '').includes(vowelBefore(letters, at) || '-');
    if (!isLast && !isLong && own !== 'آ' && !isArticle && !isLamBeforeSun) return own;
  }
  return null;
}

/** The vowel of the letter before, past its shadda; nothing where there is none. */
function vowelBefore(letters: readonly string[], at: number): string {
  const [last = '', second = ''] = [letters[at - 1], letters[at - 2]];
  return last === '\u0651' ? second : mark.test(last) ? last : '';
}

/** American spellings of words that a glossary of news has, by their British one. */
const american: readonly (readonly [pattern: RegExp, british: string])[] = [
  [
    /\b\w{3,}(?:iz(?:e|ed|ing|ation|ations))\b(?<!\b(?:size|prize|seize|capsize|sized|prized|seized|seizing|sizing|prizing|capsized))/,
    '-ise, -isation',
  ],
  [/\b(?:color|honor|labor|favor|neighbor|harbor|behavior|rumor|humor|armor)(?:s|ed|ing|able|s?)?\b/, '-our'],
  [/\b(?:defense|offense|license plate|center|theater|meter|liter|fiber)s?\b/, '-ce, -re'],
  [/\b(?:traveler|canceled|labeled|fueled|signaled|modeled|program)\b/, 'British spelling'],
];

/** What is doubtful about an entry by itself. */
export function checkEntry(entry: LexiconEntry): EntryFault[] {
  const faults: EntryFault[] = [];
  if (entry.type !== 'phrase') {
    // Foreign names have only the vowels that are sure.
    const words = entry.type === 'name' ? [] : entry.lemma.split(' ');
    for (const word of words) {
      const bare = unmarkedConsonant(word);
      if (bare)
        faults.push({
          code: 'unvocalised',
          message: `the ${bare} of “${word}” carries no vowel and no sukūn`,
        });
    }
    if (/[\u064B-\u0650](?!\u0651)[\u064B-\u0650\u0652]/.test(entry.lemma))
      faults.push({ code: 'two-vowels', message: `a letter of “${entry.lemma}” has two vowels` });
  }
  for (const [pattern, british] of entry.type === 'name' ? [] : american) {
    const found = entry.gloss.match(pattern)?.[0];
    if (found && !/^[A-Z]/.test(found))
      faults.push({ code: 'american', message: `“${found}” is not British: ${british}` });
  }
  if (/^(?:to|a|an|the) /.test(entry.gloss) && entry.type === 'verb')
    faults.push({ code: 'infinitive', message: 'a verb is glossed by its bare infinitive' });
  if (/[;,]$|;;|; ;| {2}|^;|\(|\)/.test(entry.gloss))
    faults.push({ code: 'gloss-shape', message: 'senses are separated by “; ”, without brackets' });
  return faults;
}

/** What must be told apart by its key: two lines of one file that say the same. */
export function keyOf(entry: LexiconEntry): string {
  switch (entry.type) {
    case 'verb':
      return `verb ${entry.lemma} ${entry.root} ${entry.form} ${entry.vowel}`;
    case 'function':
      return `function ${entry.form} ${entry.pos} ${entry.features} ${entry.lemma}`;
    case 'phrase':
      return `phrase ${entry.words.join(' ')}`;
    default:
      return `${entry.type} ${entry.lemma} ${entry.gloss}`;
  }
}
