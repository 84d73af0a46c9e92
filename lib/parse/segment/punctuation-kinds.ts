/** Marks that may end a sentence: full stops, ellipses, question and exclamation marks, of Arabic and its neighbours. */
export const terminators = '.…؟?!۔‽⁇⁈⁉！？．。';

/** Terminators that say by themselves that the sentence is over, be it with a question or with feeling. */
export const exclaiming = '؟?!‽⁇⁈⁉！？';

/** Quotation marks and brackets: never one token with their like. */
export const enclosing = '"\'«»“”„‘’‹›()[]{}﴾﴿';

/** What after a terminator still belongs to its sentence. */
export const closing = '»”’›)]}﴾';

/** Closing marks that end quoted speech, each with what opens it. Straight quotes open and close. */
export const quotations: readonly (readonly [opening: string, closing: string])[] = [
  ['«', '»'],
  ['“', '”'],
  ['‘', '’'],
  ['‹', '›'],
  ['"', '"'],
  ["'", "'"],
];

/** What goes on with the sentence, whatever stands before it. */
export const continuing = '،؛,;:';
