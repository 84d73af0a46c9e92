import { readHomographs } from './homograph';

/** Verbs in the past that look like a noun or a particle of news. Passives have their own rule. */
export const homographVerbs = readHomographs(`
  قَبِل | قَبِل | accepted | قَبْل، قِبَل، قُبِل
  عَلِم | عَلِم | knew     | عِلْم، عَلَم، عُلِم
  عَمِل | عمِل | worked   | عَمَل
  سَلِم | سلِم | was safe | سَلَّم، سِلْم، سُلَّم
  غَرِق | غرِق | sank     | غَرَق
  رَبِح | ربِح | won      | رِبْح
  بَعُد | بَعُد | was far  | بَعْد، بُعْد
  كَبُر | كبُر | grew     | كِبَر، كَبَّر
  أَمَر | أمَر | ordered  | أَمْر
  دَعَم | دعَم | supported | دَعْم
  عَبَر | عَبَر | crossed  | عَبْر، عِبَر
  خَلَف | خلَف | succeeded | خَلْف
  مَلَك | ملَك | owned    | مَلِك، مُلْك، مِلْك
  حَكَم | حكَم | ruled    | حُكْم
  قَدَر | قدَر | was able | قَدْر، قَدَّر
  وَعَد | وعَد | promised | وَعْد
  وَفَد | وفَد | arrived  | وَفْد
  عَدَل | عدَل | turned away | عَدْل، عَدَّل
  سَجَن | سجَن | imprisoned | سِجْن، سَجْن
  مَثَل | مثَل | appeared in court | مِثْل، مَثَّل
  نَظَم | نظَم | arranged | نُظُم، نَظَّم
  حَوَل | حوَل | squinted | حَوْل، حَوَّل
`);
