import { shape } from '../nominal/shapes';

const elative = shape('أَC[ْ]CَC');
const endingInYaa = shape('أَC[ْ]Cَى');

/**
 * The feminine of an elative, of the shape فُعْلَى: `أَكْبَر` → `كُبْرَى`, `أَعْلَى` → `عُلْيَا`. Few are in use, so that it says what one would be and not that there
 * is one; `null` for other shapes (`أَهَمّ`).
 */
export function feminineOfElative(word: string): string | null {
  const [, , first = '', , second = '', , third = ''] = word;
  if (elative.test(word)) return `${first}ُ${second}ْ${third}َ${third === 'ي' ? 'ا' : 'ى'}`;
  return endingInYaa.test(word) ? `${first}ُ${second}ْيَا` : null;
}
