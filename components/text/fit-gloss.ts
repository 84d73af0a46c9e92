/** Mean widths at the default sizes, in pixels, fitted to the words of the first article: narrow, wide and other Arabic letters. */
const narrow = /[اأإآل]/gu;
const wideLetters = /[جحخسشصض]/gu;
const widths = { narrow: 6.2, wide: 14.5, other: 9 };

/** Of a letter of a gloss, with its share of the margins. */
const glossLetter = 7.5;

/** A gloss this many times as wide as its word tears the line. */
const wide = 1.7;
/** What is still this many times as wide, and this many letters long, is left to the card. */
const tooWide = 3;
const tooLong = 14;

/** Told under a word whose gloss is too long for the line: there is one, on tap. */
export const glossElsewhere = '…';

/** What the first letters of an Arabic word say: the conjunction و and the article ال. */
const beginnings = [/^and (?=.)/, /^(?:the|an?) (?=.)/];

/** How wide Arabic is, marks taking no room: `اللقاء` → 40. */
function widthOf(arabic: string): number {
  const letters = arabic.replace(/\p{M}/gu, '');
  const [thin, broad] = [narrow, wideLetters].map((kind) => letters.match(kind)?.length ?? 0) as [
    number,
    number,
  ];
  return thin * widths.narrow + broad * widths.wide + ([...letters].length - thin - broad) * widths.other;
}

/**
 * Fits a gloss under its word or phrase, so that long English does not tear the Arabic line: too wide, it first loses what the word's first
 * letters say (and, the, a), and where it is far too wide even then, it is left to the card, which always has the whole.
 *
 * `المجموعات`, `the groups` → the same; `وتنفيذ`, `and implementing` → `implementing`.
 */
export function fitGloss(arabic: string, gloss: string): string {
  const ratio = (text: string) => (text.length * glossLetter) / Math.max(widths.narrow, widthOf(arabic));
  let fitted = gloss;
  for (const beginning of beginnings) if (ratio(fitted) > wide) fitted = fitted.replace(beginning, '');
  return ratio(fitted) > tooWide && fitted.length > tooLong ? glossElsewhere : fitted;
}

/** The size of Arabic type, in pixels, that the widths were fitted at. */
const typeSize = 22;

/** Room, in the size of the Arabic type, that phrases are asked to have: a style rule each (`app/styles/gloss.css`). */
const rooms = [8, 10, 12, 15, 18, 22, 28];

/** A reader's own spacing of letters and words, and transliteration, make a phrase wider by this much at most. */
const spare = 1.45;

/**
 * The room that a phrase needs to stay on one line with its gloss, so that its English is never parted: one of a few steps, in the size of
 * the Arabic type; `null` for a phrase that is too long for any.
 *
 * `الشيخ فهد اليوسف`, `Sheikh Fahad Al-Yousef` → 12.
 */
export function roomFor(arabic: string, gloss: string): number | null {
  const width = Math.max(widthOf(arabic), gloss.length * glossLetter);
  return rooms.find((room) => room * typeSize >= width * spare) ?? null;
}
