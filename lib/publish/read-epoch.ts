/**
 * The time that `SOURCE_DATE_EPOCH` says, in seconds since 1970, for what says when it was made
 * ([reproducible builds](https://reproducible-builds.org/specs/source-date-epoch/)); `null` where it says none.
 *
 * @throws when it is no such number
 */
export function readEpoch(epoch: string | undefined): Date | null {
  if (!epoch) return null;
  const time = new Date(/^\d+$/.test(epoch) ? Number(epoch) * 1000 : Number.NaN);
  if (Number.isNaN(time.getTime()))
    throw new Error(`SOURCE_DATE_EPOCH is “${epoch}”: it must be seconds since 1970`);
  return time;
}
