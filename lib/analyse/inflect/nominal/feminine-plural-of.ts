import { shape } from './shapes';

const fatha = shape('CَC[ْ]Cَة');
const damma = shape('CُC[ْ]Cَة');

/**
 * The sound feminine plural where the stem changes before it: `جَلْسَة` → `جَلَسَات`, `قُدْرَة` → `قُدُرَات`, `مُفَاجَأَة` → `مُفَاجَآت`; `null` where ات simply takes the place of ة
 * (`خِبْرَة`, `جَوْلَة`, `ضَجَّة`): Wright I, §301.
 */
export function changedFemininePlural(noun: string): string | null {
  if (noun.endsWith('أَة')) return `${noun.slice(0, -3)}آت`;
  if (noun[3] !== 'ْ') return null;
  const [first = '', , second = '', , third = ''] = noun;
  if (/[أؤئء]/.test(second + third)) return null;
  if (fatha.test(noun) && !/[وي]/.test(second)) return `${first}َ${second}َ${third}َات`;
  if (damma.test(noun) && third !== 'ي') return `${first}ُ${second}ُ${third}َات`;
  return null;
}
