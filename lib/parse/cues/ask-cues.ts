import { traitBits, traitsOf } from '../lines/line-traits';
import { allCues } from './all-cues';
import { baseWeights } from './base-weights';
import type { BlockSite } from './block-site';
import type { Cue, Site } from './cue';

/** What the cues have said of a block: those that spoke, by index and in order, each with its answer. */
export interface Answers {
  cues: number[];
  given: (true | string)[];
  /** One bit for each role that the block may come to have, whatever becomes of the others. */
  open: number;
}

type Answer = true | string | null;

/** Lines with more words than this are all the same to the cues. */
const longest = 1 + Math.max(...allCues.flatMap(({ words }) => [words?.fewest ?? 0, words?.most ?? 0]));

/** By the number of words, the cues that may speak of such a line, by index. */
const inScope: readonly Uint8Array[] = Array.from({ length: longest + 1 }, (_, words) =>
  Uint8Array.from(allCues.flatMap((cue, index) => (hasScope(cue, words) ? [index] : []))),
);

// By index, what is asked for again and again of the cues: looking it up in the tables takes longer than most cues themselves.
const tests = allCues.map(({ applies }) => applies ?? (() => true));
const weights = Float64Array.from(allCues, ({ weight }) => weight);
const traits = Uint32Array.from(allCues, ({ line = [] }) => traitBits(line));
const roles = Uint8Array.from(allCues, ({ role }) => baseWeights.findIndex(([each]) => each === role));
/** The cues that have ever looked about them, and those that have asked for a role: only what these say of a block may change. */
const looking = new Uint8Array(allCues.length);
const hanging = new Uint8Array(allCues.length);

const starts = Float64Array.from(baseWeights, ([, weight]) => weight);

/** Room for the cues that are asked about one block, for their answers, and for what each role can come to at least and at most. */
const asked = new Uint8Array(allCues.length);
const answered: Answer[] = allCues.map(() => null);
const least = new Float64Array(starts.length);
const most = new Float64Array(starts.length);

function hasScope({ words }: Cue, count: number): boolean {
  return count >= (words?.fewest ?? 0) && count <= (words?.most ?? Number.POSITIVE_INFINITY);
}

/** Asks one cue about a block; `null` when it does not apply. */
export function askCue(cue: Cue, site: Site): Answer {
  const needed = traitBits(cue.line ?? []);
  if (!hasScope(cue, site.shape.words.length) || (traitsOf(site.shape) & needed) !== needed) return null;
  return toAnswer(cue.applies?.(site) ?? true);
}

/**
 * Asks the cues about a block: first those that look at nothing but its own line. Roles that after these have no chance to win are
 * not asked for further, so that of a plain paragraph nothing else is looked up.
 */
export function askCues(site: BlockSite): Answers {
  const count = listCues(site);
  const open = askOfLine(site, count);
  askOfRest(site, count, open, looking);
  return collect(count, open);
}

/** Asks again about a block that has news of others: only the cues that ask for roles, all else stands. */
export function askAgain(site: BlockSite, before: Answers): Answers {
  const count = listCues(site);
  for (let at = 0; at < before.cues.length; at++) {
    answered[before.cues[at] as number] = before.given[at] as true | string;
  }
  askOfRest(site, count, before.open, hanging);
  return collect(count, before.open);
}

/** Lists in `asked` the cues that may speak of a line, and gives how many they are. */
function listCues({ shape }: BlockSite): number {
  const scope = inScope[Math.min(shape.words.length, longest)] as Uint8Array;
  const missing = ~shape.traits;
  let count = 0;
  for (let at = 0; at < scope.length; at++) {
    const cue = scope[at] as number;
    if (((traits[cue] as number) & missing) === 0) asked[count++] = cue;
  }
  return count;
}

/** Asks the cues that have never looked about them; gives the roles that are open then. */
function askOfLine(site: BlockSite, count: number): number {
  least.set(starts);
  most.set(starts);
  for (let at = 0; at < count; at++) {
    const cue = asked[at] as number;
    const weight = weights[cue] as number;
    const role = roles[cue] as number;
    const isKnown = looking[cue] === 0 && ask(site, cue);
    if (isKnown && answered[cue] === null) continue;
    if (isKnown || weight < 0) least[role] = (least[role] as number) + weight;
    if (isKnown || weight > 0) most[role] = (most[role] as number) + weight;
  }
  let best = 0;
  for (let role = 1; role < least.length; role++) {
    if ((least[role] as number) > (least[best] as number)) best = role;
  }
  let open = 0;
  for (let role = 0; role < most.length; role++) {
    if (role === best || (most[role] as number) >= (least[best] as number)) open |= 1 << role;
  }
  return open;
}

/** Asks those of the cues that are marked and speak for or against a role that is open. */
function askOfRest(site: BlockSite, count: number, open: number, marked: Uint8Array): void {
  for (let at = 0; at < count; at++) {
    const cue = asked[at] as number;
    if (marked[cue] === 1 && ((open >> (roles[cue] as number)) & 1) === 1) ask(site, cue);
  }
}

/** Asks a cue and notes its answer; tells whether it looked at the line alone. */
function ask(site: BlockSite, cue: number): boolean {
  site.looked = false;
  site.hangs = false;
  answered[cue] = toAnswer((tests[cue] as NonNullable<Cue['applies']>)(site));
  if (site.looked) looking[cue] = 1;
  if (site.hangs) hanging[cue] = 1;
  return !site.looked;
}

function toAnswer(answer: boolean | string): Answer {
  return answer === false || answer === '' ? null : answer;
}

/** What is known of every block that nothing but a paragraph may be. */
const plain: Answers = { cues: [], given: [], open: 1 };

function collect(count: number, open: number): Answers {
  if (open === 1) {
    for (let at = 0; at < count; at++) answered[asked[at] as number] = null;
    return plain;
  }
  const answers: Answers = { cues: [], given: [], open };
  for (let at = 0; at < count; at++) {
    const cue = asked[at] as number;
    const answer = answered[cue] as Answer;
    if (answer === null) continue;
    answered[cue] = null;
    answers.cues.push(cue);
    answers.given.push(answer);
  }
  return answers;
}

/** Finds the role that the answers speak for most, as a place in the table of base weights: of several the first. */
export function findBest({ cues, open }: Answers): number {
  if (open === 1) return 0;
  most.set(starts);
  for (let at = 0; at < cues.length; at++) {
    const role = roles[cues[at] as number] as number;
    most[role] = (most[role] as number) + (weights[cues[at] as number] as number);
  }
  let best = -1;
  for (let role = 0; role < most.length; role++) {
    const isBetter = best < 0 || (most[role] as number) > (most[best] as number);
    if (((open >> role) & 1) === 1 && isBetter) best = role;
  }
  return best;
}
