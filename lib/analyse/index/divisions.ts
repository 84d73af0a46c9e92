import { type ProcliticRun, runsOf } from '../clitics/proclitics';
import { type AttachedPronoun, pronounsOf } from '../clitics/pronouns';
import { foldLetters } from '../fold/fold-letters';
import { wordKey } from '../fold/word-key';

/** A way to take letters off a word at both ends. */
export interface Division {
  run: ProcliticRun;
  pronoun: AttachedPronoun | null;
  /** Where what stands between them begins and ends. */
  from: number;
  to: number;
}

/** The ways to take proclitics and a pronoun off a folded word, nothing first. */
export function divisionsOf(folded: string): Division[] {
  const divisions: Division[] = [];
  const pronouns = pronounsOf(folded);
  for (const run of runsOf(folded)) {
    const from = run.letters.length;
    if (from < folded.length) divisions.push({ run, pronoun: null, from, to: folded.length });
    if (run.hasArticle) continue;
    for (const pronoun of pronouns) {
      const to = folded.length - pronoun.form.length;
      if (from < to) divisions.push({ run, pronoun, from, to });
    }
  }
  return divisions;
}

/** The keys of all that a written word can be a form of, each once. */
export function keysOfWord(word: string): number[] {
  const folded = foldLetters(word);
  const keys: number[] = [];
  for (const { from, to } of divisionsOf(folded)) {
    const key = wordKey(folded, from, to);
    if (!keys.includes(key)) keys.push(key);
  }
  return keys;
}

/** The alif of the article carries no hamza, and that of a question does: `ألسنة` is tongues, not the year. */
function isRun({ parts, hasArticle, letters }: ProcliticRun, written: string): boolean {
  if (parts[0]?.form === 'أ') return written[0] === 'أ';
  const alif = letters.indexOf('ا');
  return !hasArticle || alif < 0 || written[alif] === 'ا' || written[alif] === 'ٱ';
}

/** A pronoun is spelled as it is: `سنوية` does not end in one. Egyptians write ى for ي. */
function isPronoun({ form }: AttachedPronoun, written: string): boolean {
  return written.endsWith(form) || (form.endsWith('ي') && written.endsWith(`${form.slice(0, -1)}ى`));
}

/** Tells whether the clitics of a division are spelled as they are in a written word. */
export function isSpelled({ run, pronoun }: Division, written: string): boolean {
  return isRun(run, written) && (pronoun === null || isPronoun(pronoun, written));
}
