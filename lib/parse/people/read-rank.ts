import { isOffice } from './offices';
import { courtesies, ranksByFirst, ranksOrOffices } from './ranks';
import type { ListWord } from './read-words';

/**
 * Tells how many words of rank and title stand at a place: `سعادة السفير الدكتور علي` → 3; `وزير الصحة` → 0.
 *
 * `joined` says that the first word has a و before it (`واللواء`). A title that an adjective or genitive makes an office
 * (`السفير الكويتي`, `الرئيس التنفيذي`) counts as none.
 */
export function readRank(words: readonly ListWord[], at: number, joined = false): number {
  let count = 0;
  for (;;) {
    const first = fold(words, at + count, joined && count === 0);
    const found = findRank(words, at + count, joined && count === 0);
    if (!found) break;
    if (found.length === 1 && ranksOrOffices.has(first) && isMadeOffice(words, at + count + 1)) break;
    count += found.length;
  }
  // Courtesy alone before an office goes with the rank that follows the office.
  if (count > 0 && isOffice(words[at + count]?.folded ?? '') && courtesies.has(fold(words, at, joined)))
    return 0;
  return count;
}

/** Tells how many words of courtesy stand before an office: `معالي وزير الصحة` → 1. */
export function readCourtesy(words: readonly ListWord[], at: number, joined = false): number {
  let count = 0;
  while (courtesies.has(fold(words, at + count, joined && count === 0))) count++;
  return count;
}

function fold(words: readonly ListWord[], at: number, joined: boolean): string {
  const folded = words[at]?.folded ?? '';
  return joined ? folded.replace(/^و/, '') : folded;
}

/** Tells whether what follows a title makes it an office: an adjective or genitive with more after it, and no rank. */
function isMadeOffice(words: readonly ListWord[], at: number): boolean {
  const folded = words[at]?.folded ?? '';
  if (!/^(?:ال|لل|ل.{3}|لدي)/.test(folded) || findRank(words, at, false)) return false;
  const next = words[at + 1];
  return next !== undefined && !next.isMark;
}

function findRank(words: readonly ListWord[], at: number, joined: boolean): readonly string[] | undefined {
  return ranksByFirst
    .get(fold(words, at, joined))
    ?.find((rank) => rank.every((each, index) => fold(words, at + index, joined && index === 0) === each));
}
