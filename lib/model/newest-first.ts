/** What is needed of an article to find its place in the list. */
interface Dated {
  slug: string;
  /** ISO 8601, with a zone where there is a time. */
  published: string | null;
}

/** In milliseconds since 1970. A month counts from its first day, and what has no date comes before all that has one. */
function timeOf({ published }: Dated): number {
  return published === null ? Number.NEGATIVE_INFINITY : Date.parse(published);
}

/**
 * The articles in the order in which they are listed: the one published last first, those without a date at the end, and what is of the same
 * time by its slug, so that the order is the same in every build.
 */
export function newestFirst<Article extends Dated>(articles: readonly Article[]): Article[] {
  return [...articles].sort((one, other) => {
    const [time, otherTime] = [timeOf(one), timeOf(other)];
    if (time !== otherTime) return time > otherTime ? -1 : 1;
    return one.slug < other.slug ? -1 : 1;
  });
}
