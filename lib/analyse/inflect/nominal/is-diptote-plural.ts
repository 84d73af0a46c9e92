import { shape } from './shapes';

/**
 * Plurals of the shapes مَفَاعِل and مَفَاعِيل whatever their letters are (`رَسَائِل`, `مَوَادّ`, `مَآذِن`, `كَرَاسِيّ`), فُعَلَاء and أَفْعِلَاء (`أَشِدَّاء`): Wright
 * I, §309.
 */
const diptotePlurals = shape('Cَ(?:Cَا|آ)Cِي?C', 'Cَ(?:Cَا|آ)C(?:ِي)?ّ', 'CُCَCَاء', 'أَCْCِCَاء', 'أَCِCَّاء');
const finalYaa = shape('Cَ(?:Cَا|آ)Cِي');

/** Diptotes of another shape. */
const listed = new Set(['أَشْيَاء', 'أُخَر', 'جُمَع']);

/** Whether a broken plural takes two cases and no tanwīn: `وُزَرَاء` and `أَرَاضِي`, and not `أَعْضَاء` or `أَيْدِي`. */
export function isDiptotePlural(plural: string): boolean {
  return listed.has(plural) || (plural.endsWith('ِي') ? finalYaa : diptotePlurals).test(plural);
}
