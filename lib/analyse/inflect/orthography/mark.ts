/** Vowel signs of full vocalisation (Unicode block Arabic, U+064B–U+0652). In NFC a vowel stands before its shadda. */
export const mark = {
  tanwinFath: '\u064B',
  fatha: '\u064E',
  damma: '\u064F',
  kasra: '\u0650',
  shadda: '\u0651',
  sukun: '\u0652',
} as const;
