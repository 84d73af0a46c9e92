const mark = /[\u064B-\u0652\u0670]/;
const shadda = '\u0651';
const sukun = '\u0652';
const tanwinFath = '\u064B';
const vowels = /[\u064B-\u0650]/;

/** The marks of each letter; tatweel carries none, and the tanwīn that some write on the alif of `اً` stands on the letter before it. */
function marksByLetter(word: string): string[] {
  const marks: string[] = [];
  let letter = '';
  for (const unit of word) {
    if (unit === 'ـ') continue;
    if (!mark.test(unit)) {
      marks.push('');
      letter = unit;
    } else if (marks.length > 0) {
      const isOnAlif = unit === tanwinFath && (letter === 'ا' || letter === 'ى') && marks.length > 1;
      marks[marks.length - (isOnAlif ? 2 : 1)] += unit;
    }
  }
  return marks;
}

/** Tells whether a word carries marks at all: most do not, and need not be asked more. */
export function hasMarks(word: string): boolean {
  return mark.test(word);
}

/**
 * Tells whether the marks that a writer put agree with a vocalised reading: `كُتب` with `كُتُبٌ` and `كُتِبَ`, not with `كَتَبَ`. A vowel or shadda that was written must be there; what was
 * not written says nothing. Words of another number of letters do not agree.
 */
export function agreesWithMarks(written: string, vocalised: string): boolean {
  const [own, full] = [marksByLetter(written.normalize('NFC')), marksByLetter(vocalised)];
  if (own.length !== full.length) return false;
  return own.every((marks, at) => {
    const others = full[at] ?? '';
    if (marks.includes(shadda) && !others.includes(shadda)) return false;
    const vowel = marks.match(vowels)?.[0];
    if (vowel !== undefined) return others.includes(vowel);
    return !marks.includes(sukun) || !vowels.test(others);
  });
}
