/**
 * When the editions of a build were made, to the second, in UTC: what `SOURCE_DATE_EPOCH` says, the convention of reproducible builds,
 * in seconds since 1970; else the day on which the article was published; else the first day of 2000, which says nothing, but is the same
 * in every build.
 *
 * @throws when `SOURCE_DATE_EPOCH` is no such number
 */
export function editionTime(epoch: string | undefined, published: string | null): string {
  if (epoch) {
    const time = /^\d+$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date(Number.NaN);
    if (Number.isNaN(time.getTime()))
      throw new Error(`SOURCE_DATE_EPOCH is “${epoch}”: it must be seconds since 1970`);
    return toSeconds(time);
  }
  const time = new Date(published ?? '2000-01-01');
  return toSeconds(time);
}

const toSeconds = (time: Date) => time.toISOString().replace(/\.\d+Z$/, 'Z');
