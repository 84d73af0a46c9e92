import type { NameEntry } from '../../lexicon/entry';
import { shape } from './shapes';

/** Shapes of Arabic words that men are called by, which take tanwīn: `زَيْد`, `خَالِد`, `سَعِيد`, `مُحَمَّد`. */
const arabicShapes = shape(
  ...['CَC[ْ]C', 'CُC[ْ]C', 'CِC[ْ]C', 'C[َُِ]Cّ', 'CَCَC', 'CَCِC', 'CَاCِC', 'CَاCّ', 'CَCِيC', 'CَCُوC'],
  ...['CَCَاC', 'CِCَاC', 'CُCَاC', 'CُCُوC', 'CُCَيْC', 'CُCَيِّC', 'CَيِّC', 'CَCَّاC', 'CَيْCَC', 'CَC[ْ]CَC', 'CَC[ْ]CُوC'],
  ...['مُCَCَّC', 'مُCَCِّC', 'مُC[ْ]CِC', 'مُC[ْ]CَC', 'مُCِيC', 'مُCَاC', 'مَC[ْ]CُوC', 'مُCَاCِC', 'مُCَاCَC'],
  ...['مُC[ْ]CَCِC', 'مُC[ْ]CَCَC', 'مُC[ْ]CَاC', 'مُC[ْ]CَCّ', 'تَC[ْ]CِيC', 'إِC[ْ]CَاC', '.*ِيّ', '.*َاء'],
);

/** Shapes of a verb, and that of عُمَر, which take none. */
const diptoteShapes = shape('أَC[ْ]CَC', 'أَCَCّ', 'يَC[ْ]C[َُِ]C', 'تَC[ْ]C[َُِ]C', 'يَCِيC', 'CُCَC');

/** Prophets' names of three letters, and other names in use whose shape would not tell. */
const triptotes = new Set(['عَمْرو', 'فَارُوق', 'نُوح', 'لُوط', 'هُود', 'نُور', 'عِيد', 'مُوَفَّق']);
const diptotes = new Set(['إِسْحَاق', 'آدَم', 'دَاوُود', 'دَاوُد', 'يُونُس', 'هَارُون', 'لَادِن', 'دَاعِش']);

/**
 * Whether a name takes tanwīn: not the names of women and of towns, those in ان and ى, those shaped like a verb, and foreign ones
 * (Wright I, §309): `عُثْمَان`, `أَحْمَد`, `بَارِيس` against `مُحَمَّد`.
 */
export function declensionOfName(name: string, gender: NameEntry['gender']): 'diptote' | 'triptote' {
  if (triptotes.has(name)) return 'triptote';
  if (gender === 'f' || diptotes.has(name) || /(?:َان|ى)$/u.test(name)) return 'diptote';
  return !diptoteShapes.test(name) && arabicShapes.test(name) ? 'triptote' : 'diptote';
}
