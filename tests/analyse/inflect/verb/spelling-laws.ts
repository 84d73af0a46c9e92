interface Letter {
  letter: string;
  vowel: string;
  isDoubled: boolean;
}

const lengthens: Readonly<Record<string, string>> = { ا: '\u064E', ى: '\u064E', و: '\u064F', ي: '\u0650' };
const sukun = '\u0652';

/** What is wrong with a vocalised form; empty where nothing is. */
export function faultsOf(form: string): string[] {
  const faults: string[] = [];
  if (form !== form.normalize('NFC')) faults.push('not NFC');
  const letters = [...form.matchAll(/(\p{L})(\p{M}*)/gu)].map(([, letter = '', marks = '']) => {
    if (!/^[\u064E-\u0650\u0652]?\u0651?$/u.test(marks)) faults.push(`marks of ${letter}`);
    return { letter, vowel: marks.charAt(0), isDoubled: marks.includes('\u0651') };
  });
  if (letters.map(({ letter }) => letter).join('').length !== form.replace(/\p{M}/gu, '').length)
    faults.push('letters');
  return [...faults, ...letters.flatMap((each, at) => faultsOfLetter(letters, each, at))];
}

function faultsOfLetter(letters: readonly Letter[], each: Letter, at: number): string[] {
  const faults: string[] = [];
  const before = letters[at - 1];
  const next = letters[at + 1];
  if (isLong(letters, at)) {
    if (next && next.vowel === sukun) faults.push(`long vowel before ${next.letter} without a vowel`);
    return faults;
  }
  if (each.letter === 'ا' && at > 0) return next ? ['alif that lengthens nothing'] : faults;
  if (each.vowel === '') faults.push(`${each.letter} without a mark`);
  if (each.vowel === sukun && each.isDoubled) faults.push(`${each.letter} doubled before a consonant`);
  if (before?.vowel === sukun && (each.vowel === sukun || each.isDoubled))
    faults.push(`three consonants at ${each.letter}`);
  if (before?.vowel === sukun && before.letter === each.letter)
    faults.push(`${each.letter} twice without shadda`);
  if ('ءأإؤئ'.includes(each.letter) && !seatsOf(letters, at).includes(each.letter))
    faults.push(`seat of ${each.letter}`);
  return faults;
}

/** A bare letter after its vowel, alif after an alif's hamza (آ). */
function isLong(letters: readonly Letter[], at: number): boolean {
  const each = letters[at];
  if (each?.letter === 'آ') return true;
  const before = letters[at - 1];
  if (each?.vowel !== '' || each.isDoubled || !before) return false;
  // The alif after the و of the plural is not spoken.
  if (each.letter === 'ا' && before.letter === 'و' && !letters[at + 1] && before.vowel !== '\u064E')
    return true;
  return lengthens[each.letter] === before.vowel;
}

/** The rule of the stronger neighbour, said once more and otherwise than in the code that spells. */
function seatsOf(letters: readonly Letter[], at: number): string {
  const each = letters[at];
  const before = letters[at - 1];
  if (!each || !before) return each?.vowel === '\u0650' ? 'إ' : 'أ';
  const isAfterLong = isLong(letters, at - 1);
  const own = each.vowel;
  const earlier = isAfterLong ? (before.letter === 'آ' ? '\u064E' : lengthens[before.letter]) : before.vowel;
  const isLast = at === letters.length - 1;
  if (isLast) {
    // A shortened ī keeps its seat: يَرْتَئِ. Before a pronoun the word goes on: يَقْرَؤُهُ.
    if (own === '\u0650' || (earlier === '\u0650' && !isAfterLong)) return 'ئ';
    if (isAfterLong || earlier === sukun) return 'ء';
    return earlier === '\u064F' ? 'ؤ' : own === '\u064F' ? 'أؤ' : 'أ';
  }
  if (own === '\u0650' || earlier === '\u0650') return 'ئ';
  const isBeforeU = own === '\u064F' && letters[at + 1]?.letter === 'و';
  if (isAfterLong) return own === '\u064F' ? (isBeforeU ? 'ؤء' : 'ؤ') : 'ء';
  if (own === '\u064F' || earlier === '\u064F') return isBeforeU && earlier === '\u064E' ? 'ؤأ' : 'ؤ';
  return 'أ';
}
