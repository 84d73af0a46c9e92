import type { Run } from './entry';
import { isOffice, isOpen } from './offices';
import { readCourtesy, readRank } from './read-rank';
import type { ListWord } from './read-words';
import { leads, remark } from './remarks';

/** A part of a list of people, up to the next one. */
export interface Chunk {
  words: ListWord[];
  /** What its first word says it is. */
  kind: 'rank' | 'office' | 'remark' | 'plain';
  /** What parts it from the one before. */
  opener: 'start' | 'comma' | 'and' | 'bracket' | 'lead';
  /** True when its first word has a و before it that is not its own. */
  joined: boolean;
  side: Run | null;
}

const sideNouns = new Set(['الجانب', 'الطرف', 'الوفد', 'الشق', 'جانب', 'وفد']);

/**
 * Divides a list of people at commas, brackets, and wherever و joins another rank, office or unnamed group; a side
 * (`من الجانب الكويتي`) holds until the next one. What comes before the first of them is left out.
 */
export function splitChunks(words: readonly ListWord[]): Chunk[] {
  const chunks: Chunk[] = [];
  let side: Run | null = null;
  let sides = 0;
  let opener: Chunk['opener'] = 'start';
  let current: Chunk | null = null;
  for (let at = findStart(words); at < words.length; at++) {
    const word = words[at] as ListWord;
    if (word.isMark) {
      opener = '([«"'.includes(word.folded) ? 'bracket' : 'comma';
      current = null;
      continue;
    }
    const sideLength = readSide(words, at);
    if (sideLength > 0) {
      const adjective = words[at + sideLength - 1] as ListWord;
      side = [adjective.start, adjective.end];
      sides++;
      at += sideLength - 1;
      opener = 'start';
      current = null;
      continue;
    }
    const leadLength = readLead(words, at);
    if (leadLength > 0) {
      at += leadLength - 1;
      opener = 'lead';
      current = null;
      continue;
    }
    const joinedKind: Chunk['kind'] | null = word.folded.startsWith('و') ? kindOf(words, at, true) : null;
    const kind = kindOf(words, at, false);
    const opens = joinedKind !== null && joinedKind !== 'plain' && kind === 'plain';
    const widens =
      current?.kind === 'remark' &&
      joinedKind === 'remark' &&
      !/^و(?:عدد|جمع|اخر|نخبه|لفيف|مجموعه|حشد)/.test(word.folded);
    if (current && (!opens || widens) && !startsAnew(current, words, at, kind)) {
      current.words.push(word);
      continue;
    }
    const own = opens ? joinedKind : kind;
    // Those who come last, when several sides were named, belong to none of them in particular.
    const shared =
      own === 'remark' && sides > 1 && (opener === 'lead' || (opener === 'comma' && isLast(words, at)));
    current = {
      words: [word],
      kind: own,
      opener: opens ? 'and' : opener,
      joined: opens,
      side: shared ? null : side,
    };
    if (own === 'plain' && opener !== 'bracket' && word.folded.startsWith('و')) current.joined = true;
    chunks.push(current);
    opener = 'start';
  }
  return chunks;
}

/** Tells whether no other side, and nobody named, comes after this place. */
function isLast(words: readonly ListWord[], at: number): boolean {
  return words.slice(at).every((_, index) => readSide(words, at + index) === 0);
}

/** Names that are nouns of office as well. */
const ambiguousNames = new Set([
  'امين',
  'مساعد',
  'قائد',
  'والي',
  'عامل',
  'خبير',
  'مشرف',
  'ولي',
  'كاتب',
  'كبير',
  'ناظر',
]);

/** Tells whether an office or group begins within a part: after `حضر اللقاء`, or straight after a name. */
function startsAnew(current: Chunk, words: readonly ListWord[], at: number, kind: Chunk['kind']): boolean {
  if (kind === 'plain' || current.kind === 'remark' || current.kind === 'office') return false;
  if (current.kind === 'plain' && /^و?(?:حضر|شارك)/.test(current.words[0]?.folded ?? '')) return true;
  const next = words[at + 1];
  if (kind !== 'office' || current.words.length < 2 || !next || next.isMark) return false;
  const isName =
    ambiguousNames.has(words[at]?.folded ?? '') &&
    !isOpen(next.folded) &&
    !/^(?:ال|عام|سر)/.test(next.folded);
  return !isName && !/^(?:بن|بنت|ابن)$/.test(words[at - 1]?.folded ?? '');
}

function kindOf(words: readonly ListWord[], at: number, joined: boolean): Chunk['kind'] {
  const folded = joined ? (words[at]?.folded ?? '').replace(/^و/, '') : (words[at]?.folded ?? '');
  if (remark.test(folded)) return 'remark';
  if (readRank(words, at, joined) > 0) return 'rank';
  const courtesy = readCourtesy(words, at, joined);
  if (isOffice(folded) || (courtesy > 0 && isOffice(words[at + courtesy]?.folded ?? ''))) return 'office';
  return 'plain';
}

/** Where the list begins: after `كل من`, else at the first word that names a side, a rank, an office or a group. */
function findStart(words: readonly ListWord[]): number {
  const all = words.findIndex(
    ({ folded }, at) => /^(?:كل|كلا)$/.test(folded) && words[at + 1]?.folded === 'من',
  );
  const first = words.findIndex(
    (_, at) =>
      readSide(words, at) > 0 ||
      (at > 0 && (kindOf(words, at, false) !== 'plain' || kindOf(words, at, true) !== 'plain')),
  );
  if (all >= 0 && (first < 0 || readSide(words, first) === 0)) return all + 2;
  return first < 0 ? words.length : first;
}

/** How many words name a side here: `من الجانب الكويتي` → 3. */
function readSide(words: readonly ListWord[], at: number): number {
  const opens = /^و?(?:من|عن)$/.test(words[at]?.folded ?? '');
  const noun = words[at + (opens ? 1 : 0)]?.folded ?? '';
  if (!opens || !sideNouns.has(noun)) return 0;
  const adjective = words[at + 2];
  return adjective && !adjective.isMark ? 3 : 0;
}

function readLead(words: readonly ListWord[], at: number): number {
  return (
    leads.find((lead) =>
      lead.every(
        (each, index) => words[at + index]?.folded.replace(index === 0 ? /^و(?=ب|ا)/ : /^$/, '') === each,
      ),
    )?.length ?? 0
  );
}
