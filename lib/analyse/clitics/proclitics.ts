/** What a proclitic asks of the word that it stands before. */
export type Need =
  /** Nothing. */
  | 'nothing'
  /** A nominal in the genitive: after ب ك ل. */
  | 'genitive'
  /** An imperfect in the indicative: after س. */
  | 'future'
  /** An imperfect in the subjunctive or the jussive: after ل. */
  | 'purpose';

/** A letter that is written to the word after it. */
export interface Proclitic {
  form: string;
  vocalised: string;
  pos: 'CCONJ' | 'ADP' | 'AUX' | 'PART' | 'SCONJ';
  /** Its English where nothing else says more. */
  gloss: string;
  /** What it costs in rank that there is one: letters that begin many stems cost more. */
  cost: number;
}

const and: Proclitic = { form: 'و', vocalised: 'وَ', pos: 'CCONJ', gloss: 'and', cost: 0.7 };
const so: Proclitic = { form: 'ف', vocalised: 'فَ', pos: 'CCONJ', gloss: 'so', cost: 2.6 };
const by: Proclitic = { form: 'ب', vocalised: 'بِ', pos: 'ADP', gloss: 'with', cost: 1.2 };
const like: Proclitic = { form: 'ك', vocalised: 'كَ', pos: 'ADP', gloss: 'as', cost: 3 };
const to: Proclitic = { form: 'ل', vocalised: 'لِ', pos: 'ADP', gloss: 'to', cost: 1.2 };
const inOrderTo: Proclitic = { form: 'ل', vocalised: 'لِ', pos: 'SCONJ', gloss: 'to', cost: 1.6 };
const will: Proclitic = { form: 'س', vocalised: 'سَ', pos: 'AUX', gloss: 'will', cost: 0.5 };
const whether: Proclitic = { form: 'أ', vocalised: 'أَ', pos: 'PART', gloss: 'is it that', cost: 5 };

/** The single letters, as words by themselves: before a number or a bracket (`ب 300`). */
export const loneProclitics: readonly Proclitic[] = [and, so, by, like, to, will, whether];

/** Proclitics in a legal order, and what they ask of the word. */
export interface ProcliticRun {
  /** Folded, the article among them: `وبال`. */
  letters: string;
  parts: readonly Proclitic[];
  hasArticle: boolean;
  /** The article's lām is the word's own first letter: `للغة`, to the language. */
  sharesLam: boolean;
  need: Need;
  cost: number;
}

const articleCost = 0;

/** The legal orders: a question, a conjunction, then one of future, purpose, preposition; the article last. */
function legalRuns(): ProcliticRun[] {
  const runs: ProcliticRun[] = [];
  for (const question of [[], [whether]]) {
    for (const conjunction of [[], [and], [so]]) {
      const before = [...question, ...conjunction];
      const add = (own: Proclitic[], need: Need, article: '' | 'ال' | 'ل' | 'shared' = '') => {
        const parts = [...before, ...own];
        const letters = parts.map(({ form }) => (form === 'أ' ? 'ا' : form)).join('');
        const written = article === 'shared' ? '' : article;
        runs.push({
          letters: letters + written,
          parts,
          hasArticle: article !== '',
          sharesLam: article === 'shared',
          need,
          cost: parts.reduce((sum, { cost }) => sum + cost, article === '' ? 0 : articleCost),
        });
      };
      add([], 'nothing');
      add([], 'nothing', 'ال');
      if (question.length > 0) continue;
      add([will], 'future');
      add([inOrderTo], 'purpose');
      for (const preposition of [by, like, to]) add([preposition], 'genitive');
      for (const preposition of [by, like]) add([preposition], 'genitive', 'ال');
      add([to], 'genitive', 'ل');
      add([to], 'genitive', 'shared');
    }
  }
  return runs;
}

/** All legal runs of proclitics, the empty one first. */
export const procliticRuns: readonly ProcliticRun[] = legalRuns();

const byFirst = new Map<string, ProcliticRun[]>();
for (const run of procliticRuns) {
  const first = run.letters[0] ?? '';
  byFirst.set(first, [...(byFirst.get(first) ?? []), run]);
}
const empty = byFirst.get('') ?? [];

/** The runs that a folded word can begin with: those of `وبالكتاب` are the empty one, و, وب, وبال. */
export function runsOf(folded: string): ProcliticRun[] {
  const found = [...empty];
  for (const run of byFirst.get(folded[0] ?? '') ?? [])
    if (folded.length > run.letters.length && folded.startsWith(run.letters)) found.push(run);
  return found;
}
