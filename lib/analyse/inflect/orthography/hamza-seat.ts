/**
 * What a hamza stands after: nothing, a short vowel, a long one, or a consonant. The yāʾ of a diphthong seats a hamza as ī does
 * (`هَيْئَة`, `شَيْئًا`).
 */
export type BeforeHamza = 'start' | 'a' | 'i' | 'u' | 'ā' | 'ī' | 'ū' | 'consonant';

/** What comes after it: a vowel, a consonant (or sukūn), or no letter more. */
export type AfterHamza = 'a' | 'i' | 'u' | 'ā' | 'ī' | 'ū' | 'consonant' | 'end';

/**
 * Tells how a hamza is written between two sounds, the usual spelling first; `آ` is hamza with its ā.
 *
 * Within a word the stronger neighbour decides, i before u before a (`سُئِلَ`, `يُؤَكِّدُ`, `يَسْأَلُ`); after ā and ū it stands alone before a
 * (`تَسَاءَلَ`); at the end the vowel before it decides (`قَرَأَ`, `شَاءَ`). Before ū both `بَدَؤُوا` and `بَدَأُوا`, `جَاؤُوا` and `جَاءُوا`, are in use.
 * The rules are those of the Academy of the Arabic Language in Cairo, 1979.
 */
export function hamzaSeats(before: BeforeHamza, after: AfterHamza): readonly string[] {
  return seats[before][after];
}

const onYa = ['ئ'];
const onWaw = ['ؤ'];
const onAlif = ['أ'];
const alone = ['ء'];
const withAlif = ['آ'];
const afterI = { a: onYa, i: onYa, u: onYa, ā: onYa, ī: onYa, ū: onYa, consonant: onYa };

const seats: Readonly<Record<BeforeHamza, Readonly<Record<AfterHamza, readonly string[]>>>> = {
  start: row(onAlif, ['إ'], onAlif, withAlif, ['إ'], onAlif, onAlif, onAlif),
  a: row(onAlif, onYa, onWaw, withAlif, onYa, ['ؤ', 'أ'], onAlif, onAlif),
  i: { ...afterI, end: onYa },
  u: row(onWaw, onYa, onWaw, onWaw, onYa, onWaw, onWaw, onWaw),
  ā: row(alone, onYa, onWaw, alone, onYa, ['ؤ', 'ء'], alone, alone),
  ī: { ...afterI, end: alone },
  ū: row(alone, onYa, onWaw, alone, onYa, ['ؤ', 'ء'], alone, alone),
  consonant: row(onAlif, onYa, onWaw, withAlif, onYa, onWaw, onAlif, alone),
};

function row(
  ...[a, i, u, ā, ī, ū, consonant, end]: (readonly string[])[]
): Record<AfterHamza, readonly string[]> {
  return { a, i, u, ā, ī, ū, consonant, end } as Record<AfterHamza, readonly string[]>;
}
