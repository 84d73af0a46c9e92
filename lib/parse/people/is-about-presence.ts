import { foldWords } from '../lines/fold-words';

const presence =
  /(?:^| )و?(?:قد )?(?:حضر|حضرت|حضره|حضرها|حضور|بحضور|الحضور|شارك|شاركت|بمشاركه|المشاركين|ضم|ضمت|يضم|الحاضرين|رافقه|رافق|مثل|بينهم|ترافقه|يرافقه)(?: |$)|(?:من|عن) (?:الجانب|الوفد|الطرف)/;

/** Words of a sentence in which it says what it is about. */
const opening = 14;

/** Tells a sentence that says who was there: `حضر اللقاء ...` `من الجانب البحريني، ...` → true; `وأكد المجتمعون ...` → false. */
export function isAboutPresence(sentence: string): boolean {
  return presence.test(foldWords(sentence.slice(0, 400)).slice(0, opening).join(' '));
}
