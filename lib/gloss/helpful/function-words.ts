import { readHomographs } from './homograph';

/** Particles, pronouns and adverbs. Here a last vowel may decide: لم يصل بعدُ, has not arrived yet. */
export const functionWords = readHomographs(`
  مَنْ   | مَن  | who          | مِنْ
  أَنْ   | أنْ  | to, that     | أَنَّ
  إِنْ   | إنْ  | if           | إِنَّ
  لٰكِنْ | لكنْ | but          | لٰكِنَّ
  لِمَ   | لِمَ | why          | لَمْ، لَمَّ
  ثَمَّ   | ثَمّ  | there        | ثُمَّ
  بَعْدُ  | بعدُ | yet          | بَعْدَ، بُعْدَ
  قَبْلُ  | قبلُ | before, earlier | قَبْلَ، قِبَلَ
  أَنْتِ  | أنتِ | you (to a woman) | أَنْتَ
  كِ    | كِ   | you (to a woman) | كَ
  مِمَّنْ  | ممّن | of those who | مِمَنْ
  إِذَنْ  | إذنْ | then         | إِذَنَ، إِذْنٌ
`);
