const consonant = '[ءأؤئإب-تث-غف-هوي]';
const bare = '(?![\\u064B-\\u0652])';

/** Fully vocalised, in NFC: every consonant has its mark, the letter of a long vowel none, and no vowel follows another. */
const wellMarked = new RegExp(
  `^(?:ا[َُِ](?=.))?(?:${[
    `${consonant}َ\u0651?(?:ا${bare}|ى$)?`,
    `${consonant}ُ\u0651?(?:و${bare})?`,
    `${consonant}ِ\u0651?(?:ي${bare})?`,
    `${consonant}ْ`,
    `آ${bare}`,
    `${consonant}[ٌٍ]\u0651?$`,
    `${consonant}ً\u0651?[اى]$`,
    `[أء]ً$`,
    `ة[ًٌٍَُِ]$`,
  ].join('|')})+$`,
  'u',
);

/** Whether a text is one word as the gloss guide has it vocalised: `وُزَرَاءُ`, and not `وزَرَاءُ` or `وُزَُراءُ`. */
export function isWellMarked(text: string): boolean {
  return text === text.normalize('NFC') && wellMarked.test(text);
}
