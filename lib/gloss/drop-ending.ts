import { stripMarks } from '../arabic/strip-marks';
import type { Part, Upos } from '../model/gloss';
import type { Letter } from './letters';

/** Their case endings are not written; all other parts of speech keep the endings that they have. */
const declined: ReadonlySet<Upos> = new Set<Upos>(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'X']);

/**
 * Takes off the endings that a transliteration of prose leaves out, after ALA-LC 13–16, which IJMES's practice follows.
 *
 * Nouns, adjectives and names stand in pause (وَزِيرُ → `wazīr`, مَسْؤُولِينَ → `masʾūlīn`), but keep their vowel before an attached pronoun
 * (تَأْثِيرِهِ → `taʾthīrihi`) and tanwīn where a letter writes it (مُؤَكِّدًا → `muʾakkidan`, هُدًى → `hudan`) or it stands for a root's last letter
 * (قَاضٍ → `qāḍin`). ة is `‑a`, in construct, before a pronoun and after ā `‑at` (وِزَارَة → `wizāra`, `wizārat`; حَيَاة → `ḥayāt`).
 * Verbs, adverbs, pronouns and particles keep their endings, but for the vowel that only helps over to a following article
 * (مِنَ → `min`, حَقَّقَتِ → `ḥaqqaqat`).
 */
export function dropEnding(letters: readonly Letter[], part: Part, isBeforePronoun: boolean): Letter[] {
  const last = letters.at(-1);
  if (!last || isBeforePronoun) return [...letters];
  const before = letters.slice(0, -1);
  if (isHelped(last, part)) return [...before, { ...last, vowel: '' }];
  const isDeclined = declined.has(part.upos) && part.features.PronType !== 'Dem';
  if (!isDeclined) return [...letters];
  if (last.letter === 'ة') {
    const isKept = part.features.Definite === 'Cons' || isLongA(before.at(-1));
    return isKept ? [...before, { ...last, vowel: '' }] : before;
  }
  if (last.letter === 'ا' || last.letter === 'ى' || isRootsTanwin(last, part)) return [...letters];
  return [...before, { ...last, vowel: '' }];
}

/** Tanwīn kasr of قَاضٍ stands for its ي: seen by a case that it does not mark, or by the lemma, which has the ي. */
function isRootsTanwin({ vowel }: Letter, { features, lemma, form }: Part): boolean {
  return vowel === 'in' && (features.Case === 'Nom' || stripMarks(lemma ?? '') === `${stripMarks(form)}ي`);
}

/** A vowel that the word has only before another's article. */
function isHelped({ letter, vowel }: Letter, { upos, lemma, features, form }: Part): boolean {
  if (!vowel) return false;
  if (upos === 'VERB') {
    const isFeminine = features.Aspect === 'Perf' && features.Gender === 'Fem' && letter === 'ت';
    return vowel === 'i' && ((isFeminine && features.Person === '3') || features.Mood === 'Jus');
  }
  return !declined.has(upos) && form.length > 1 && /\u0652$/.test(lemma ?? '');
}

function isLongA(letter: Letter | undefined): boolean {
  return letter?.letter === 'ا' || letter?.hasDagger === true;
}
