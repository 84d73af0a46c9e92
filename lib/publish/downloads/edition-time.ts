import { readEpoch } from '../read-epoch';

/**
 * When the editions of a build were made, to the second, in UTC: what `SOURCE_DATE_EPOCH` says, else the day on which the article was
 * published; else the first day of 2000, which says nothing, but is the same in every build.
 *
 * @throws when `SOURCE_DATE_EPOCH` is no time
 */
export function editionTime(epoch: string | undefined, published: string | null): string {
  const time = readEpoch(epoch) ?? new Date(published ?? '2000-01-01');
  return time.toISOString().replace(/\.\d+Z$/, 'Z');
}
