import { type AfterHamza, type BeforeHamza, hamzaSeats } from '@/lib/analyse/inflect/orthography/hamza-seat';

const vowels = new Map([
  ['َ', { short: 'a', long: 'ā' }],
  ['ُ', { short: 'u', long: 'ū' }],
  ['ِ', { short: 'i', long: 'ī' }],
] as const);
const joining = /[بتثجحخسشصضطظعغفقكلمنهيئ]/u;

/** What stands where a word's own ending begins after its last letter: case vowels, tanwīn, the alif of the dual. */
const asAtTheEnd = /^[\u064B-\u0650](?:ا(?:نِ)?)?$/u;

/** Hamzas of a form that are written otherwise than the law has it; `isBound` where a pronoun follows. */
export function wrongHamzas(form: string, isBound: boolean): string[] {
  return [...form.matchAll(/[ءأؤئآ]/gu)].flatMap(({ 0: letter, index }) => {
    const before = form.slice(0, index);
    const after = `${letter === 'آ' ? 'َا' : ''}${form.slice(index + 1)}`;
    if (before === '') return [];
    const isLast = !isBound && asAtTheEnd.test(after);
    const seats = isLast ? finalSeats(before, after) : innerSeats(before, after);
    return seats.includes(letter) ? [] : [`${letter} in ${form}`];
  });
}

/** A vowel's sign, and its letter where it is long. */
function soundOf(found: RegExpExecArray | null): BeforeHamza & AfterHamza {
  const vowel = vowels.get(found?.[1] as 'َ');
  if (!vowel) return 'consonant';
  return found?.[2] ? vowel.long : vowel.short;
}

/** After وُّ a hamza stands as after ū, that no third و should follow: تَبَوُّء. */
function vowelBefore(before: string): BeforeHamza {
  if (before.endsWith('وُ\u0651')) return 'ū';
  return soundOf(/([َُِ])\u0651?([اوي]?)$/u.exec(before));
}

function finalSeats(before: string, after: string): readonly string[] {
  const vowel = vowelBefore(before);
  if (vowel === 'a') return /^َا/u.test(after) ? ['آ'] : ['أ'];
  if (vowel === 'i') return ['ئ'];
  if (vowel === 'u') return ['ؤ'];
  const isBeforeAlif = after.includes('ا');
  const last = before.replace(/[\u064B-\u0652]+$/u, '').at(-1) ?? '';
  return isBeforeAlif && joining.test(last) ? ['ئ'] : ['ء'];
}

function innerSeats(before: string, after: string): readonly string[] {
  const next = soundOf(/^([َُِ])(ا|و(?![َُِْ])|ي(?![َُِْ]))?/u.exec(after));
  if (/يْ$/u.test(before)) return ['ئ'];
  const seats = hamzaSeats(vowelBefore(before), next);
  const last = before.replace(/ْ$/u, '');
  if (last === before && vowelBefore(before) !== 'ū') return seats;
  // A last hamza keeps its own spelling before the dual and the sound plurals, and beside و: جُزْءَيْنِ, عِبْئَيْنِ, ضَوْءُهُ.
  return [...seats, joining.test(last.at(-1) ?? '') ? 'ئ' : 'ء'];
}
